package org.schoolsafety.crosswalk.content.extraction;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** Makes the files that a gateway on the open net must expect. */
final class HostileDocuments {
  private static final int MEGABYTE = 1 << 20;

  private final Path directory;

  HostileDocuments(Path directory) {
    this.directory = directory;
  }

  /** A few hundred kilobytes that unpack to so many megabytes. */
  Path zipBomb(int megabytes) throws IOException {
    Path file = directory.resolve("bomb.zip");
    byte[] block = new byte[MEGABYTE];
    Arrays.fill(block, (byte) 'a');
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("all-a.txt"));
      for (int i = 0; i < megabytes; i++) {
        zip.write(block);
      }
    }
    return file;
  }

  /** Archives within archives. */
  Path nestedZip(int levels) throws IOException {
    byte[] inner = "at the bottom".getBytes(StandardCharsets.UTF_8);
    for (int level = 0; level < levels; level++) {
      ByteArrayOutputStream outer = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(outer)) {
        zip.putNextEntry(new ZipEntry(level == 0 ? "bottom.txt" : "inner.zip"));
        zip.write(inner);
      }
      inner = outer.toByteArray();
    }
    return Files.write(directory.resolve("nested.zip"), inner);
  }

  Path archiveOf(int files) throws IOException {
    Path file = directory.resolve("many.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (int number = 0; number < files; number++) {
        zip.putNextEntry(new ZipEntry("note-" + number + ".txt"));
        zip.write(("Note number " + number).getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }

  Path deepHtml(int levels) throws IOException {
    return Files.writeString(
        directory.resolve("deep.html"),
        "<html><body>" + "<div>".repeat(levels) + GoodDocuments.SENTENCE);
  }

  Path truncatedDocx() throws IOException {
    Path whole = new GoodDocuments(directory).docx("whole.docx", "Plan", GoodDocuments.SENTENCE);
    byte[] bytes = Files.readAllBytes(whole);
    return Files.write(directory.resolve("truncated.docx"), Arrays.copyOf(bytes, bytes.length / 2));
  }

  Path passwordDocx() throws IOException, GeneralSecurityException {
    Path file = directory.resolve("locked.docx");
    try (POIFSFileSystem container = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file)) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret of the house");
      try (OutputStream inside = encryptor.getDataStream(container);
          XWPFDocument document = GoodDocuments.docx("Plan", GoodDocuments.SENTENCE)) {
        document.write(inside);
      }
      container.writeFilesystem(out);
    }
    return file;
  }

  /** With an empty user password it opens for everyone, and only forbids changes. */
  Path protectedPdf(String name, String userPassword) throws IOException {
    Path file = directory.resolve(name);
    try (PDDocument document = GoodDocuments.pdf(List.of(GoodDocuments.SENTENCE))) {
      AccessPermission readOnly = new AccessPermission();
      readOnly.setCanExtractContent(false);
      readOnly.setCanModify(false);
      document.protect(new StandardProtectionPolicy("owner", userPassword, readOnly));
      document.save(file.toFile());
    }
    return file;
  }

  Path entityExpansion() throws IOException {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE lolz [");
    xml.append("<!ENTITY lol0 \"lol\">");
    for (int i = 1; i < 12; i++) {
      xml.append("<!ENTITY lol").append(i).append(" \"");
      xml.append(("&lol" + (i - 1) + ";").repeat(10)).append("\">");
    }
    xml.append("]><lolz>&lol11;</lolz>");
    return Files.writeString(directory.resolve("laughs.xml"), xml);
  }

  /** So many million elements, each of which the parser keeps in memory. */
  Path memoryEater(int millions) throws IOException {
    return Files.writeString(
        directory.resolve("eater.html"), "<html><body>" + "<p>a".repeat(millions * 1_000_000));
  }

  /** Each form draws the next one ten times: ten to the power of levels steps, and no text. */
  Path endlessPdf(int levels) throws IOException {
    Path file = directory.resolve("endless.pdf");
    try (PDDocument document = new PDDocument()) {
      PDFormXObject inner = form(document, null);
      for (int level = 1; level < levels; level++) {
        inner = form(document, inner);
      }
      PDPage page = new PDPage();
      document.addPage(page);
      page.setResources(resources(inner));
      page.setContents(drawing(document));
      document.save(file.toFile());
    }
    return file;
  }

  private static PDFormXObject form(PDDocument document, PDFormXObject inner) throws IOException {
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

  /** A document for Tika's own mock parser, which does as it is told. */
  Path mock(String name, String orders) throws IOException {
    return Files.writeString(
        directory.resolve(name), "<?xml version=\"1.0\"?><mock>" + orders + "</mock>");
  }
}
