package org.schoolsafety.crosswalk.journeys.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;

/** Makes the files that a gateway on the open net must expect. */
public final class HostileDocuments {

  private static final int MEGABYTE = 1 << 20;
  private static final String PASSWORD = "locked for the test";

  private HostileDocuments() {}

  /** Some hundred kilobytes that unpack to so many megabytes. */
  public static Document zipBomb(int megabytes) {
    byte[] block = new byte[MEGABYTE];
    Arrays.fill(block, (byte) 'a');
    return made(
        "bomb.zip",
        out -> {
          ZipOutputStream zip = new ZipOutputStream(out);
          zip.putNextEntry(new ZipEntry(Documents.uniqueWord() + ".txt"));
          for (int i = 0; i < megabytes; i++) {
            zip.write(block);
          }
          zip.finish();
        });
  }

  public static Document deepHtml(int levels) {
    String inside = Documents.SENTENCE + " " + Documents.uniqueWord();
    return Documents.text("deep.html", "<html><body>" + "<div>".repeat(levels) + inside);
  }

  public static Document truncatedDocx() {
    byte[] whole = Documents.docx("whole.docx", Documents.uniqueWord()).bytes();
    return new Document("truncated.docx", Arrays.copyOf(whole, whole.length / 2));
  }

  public static Document empty() {
    return new Document("nothing.pdf", new byte[0]);
  }

  public static Document lockedDocx() {
    return made(
        "locked.docx",
        out -> {
          try (POIFSFileSystem container = new POIFSFileSystem()) {
            encrypt(container, Documents.docx(Documents.SENTENCE));
            container.writeFilesystem(out);
          }
        });
  }

  private static void encrypt(POIFSFileSystem container, XWPFDocument document) throws IOException {
    Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
    encryptor.confirmPassword(PASSWORD);
    try (document;
        OutputStream inside = encryptor.getDataStream(container)) {
      document.write(inside);
    } catch (GeneralSecurityException failure) {
      throw new IllegalStateException(failure);
    }
  }

  public static Document lockedPdf() {
    return made(
        "locked.pdf",
        out -> {
          try (PDDocument document = Documents.pdf(List.of(Documents.uniqueWord()))) {
            document.protect(
                new StandardProtectionPolicy("owner", PASSWORD, new AccessPermission()));
            document.save(out);
          }
        });
  }

  public static Document entityExpansion() {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE laughs [");
    xml.append("<!ENTITY laugh0 \"").append(Documents.uniqueWord()).append("\">");
    for (int i = 1; i < 12; i++) {
      xml.append("<!ENTITY laugh").append(i).append(" \"");
      xml.append(("&laugh" + (i - 1) + ";").repeat(10)).append("\">");
    }
    return Documents.text("laughs.xml", xml.append("]><laughs>&laugh11;</laughs>").toString());
  }

  /** So many million elements, each of which the parser keeps in memory. */
  public static Document memoryEater(int millions) {
    String elements = "<p>a".repeat(millions * 1_000_000);
    return Documents.text(
        "eater.html", "<html><body><i>" + Documents.uniqueWord() + "</i>" + elements);
  }

  /** Each form draws the next one ten times: ten to the power of levels steps, and no text. */
  public static Document endlessPdf(int levels) {
    return made(
        "endless.pdf",
        out -> {
          try (PDDocument document = new PDDocument()) {
            PDFormXObject inner = form(document, null);
            for (int level = 1; level < levels; level++) {
              inner = form(document, inner);
            }
            PDPage page = new PDPage();
            document.addPage(page);
            page.setResources(resources(inner));
            page.setContents(drawing(document));
            document.getDocumentInformation().setTitle(Documents.uniqueWord());
            document.save(out);
          }
        });
  }

  private static PDFormXObject form(PDDocument document, @Nullable PDFormXObject inner)
      throws IOException {
    PDFormXObject form =
        new PDFormXObject(inner == null ? new PDStream(document) : drawing(document));
    form.setBBox(new PDRectangle(100, 100));
    form.setResources(inner == null ? new PDResources() : resources(inner));
    return form;
  }

  private static PDResources resources(PDFormXObject inner) {
    PDResources resources = new PDResources();
    resources.put(COSName.getPDFName("F"), inner);
    return resources;
  }

  private static PDStream drawing(PDDocument document) throws IOException {
    PDStream stream = new PDStream(document);
    try (OutputStream out = stream.createOutputStream()) {
      out.write("/F Do ".repeat(10).getBytes(StandardCharsets.US_ASCII));
    }
    return stream;
  }

  private static Document made(String name, Documents.Writing writing) {
    try {
      return Documents.written(name, writing);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
