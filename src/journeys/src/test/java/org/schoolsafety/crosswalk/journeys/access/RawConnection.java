package org.schoolsafety.crosswalk.journeys.access;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.schoolsafety.crosswalk.journeys.RunningGateway;

/**
 * A connection of which the journey decides every byte, where an HTTP client would not do wrong.
 */
public final class RawConnection implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 30_000;
  private static final int PIPELINED = 50;

  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;

  private RawConnection(Socket socket) throws IOException {
    this.socket = socket;
    socket.setSoTimeout(PATIENCE_MILLIS);
    in = new BufferedInputStream(socket.getInputStream());
    out = socket.getOutputStream();
  }

  /**
   * An answer.
   *
   * @param headers by name, whatever its case
   */
  public record Answer(int status, Map<String, String> headers, String body) {
    public String header(String name) {
      return headers.getOrDefault(name, "");
    }
  }

  public static RawConnection open() throws IOException {
    return from("127.0.0.1");
  }

  /** A connection that comes from another address of this machine. */
  public static RawConnection from(String address) throws IOException {
    URI gateway = URI.create(RunningGateway.get().url());
    Socket socket = new Socket();
    socket.bind(new InetSocketAddress(InetAddress.getByName(address), 0));
    socket.connect(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), gateway.getPort()));
    return new RawConnection(socket);
  }

  public void send(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
  }

  public void chunk(String text) throws IOException {
    send(Integer.toHexString(text.length()) + "\r\n" + text + "\r\n");
  }

  /** Sends chunks until there is an answer, or the other side takes no more. */
  public Answer chunksUntilAnswered(String chunk, int most) throws IOException {
    try {
      for (int sent = 0; sent < most && in.available() == 0; sent++) {
        chunk(chunk);
      }
    } catch (SocketException refused) {
      // The answer, if there is one, was sent before.
    }
    return read();
  }

  /** Reads one answer. */
  public Answer read() throws IOException {
    String first = line();
    Map<String, String> headers = headers();
    if (first.startsWith("HTTP/1.1 100")) {
      return read();
    }
    return new Answer(Integer.parseInt(first.split(" ")[1]), headers, body(headers));
  }

  /** Sends the same request again and again, many before an answer is read, until this status. */
  public Answer untilStatus(int status, String request, int most) throws IOException {
    for (int sent = 0; sent < most; sent += PIPELINED) {
      send(request.repeat(PIPELINED));
      for (int read = 0; read < PIPELINED; read++) {
        Answer answer = read();
        if (answer.status() == status) {
          return answer;
        }
      }
    }
    throw new AssertionError("No answer " + status + " to " + most + " requests");
  }

  private Map<String, String> headers() throws IOException {
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (String header = line(); !header.isEmpty(); header = line()) {
      int colon = header.indexOf(':');
      headers.put(header.substring(0, colon), header.substring(colon + 1).strip());
    }
    return headers;
  }

  private String body(Map<String, String> headers) throws IOException {
    if ("chunked".equalsIgnoreCase(headers.get("Transfer-Encoding"))) {
      StringBuilder body = new StringBuilder();
      for (int size = chunkSize(); size > 0; size = chunkSize()) {
        body.append(text(size));
        line();
      }
      line();
      return body.toString();
    }
    return text(Integer.parseInt(headers.getOrDefault("Content-Length", "0")));
  }

  private int chunkSize() throws IOException {
    return Integer.parseInt(line().strip(), 16);
  }

  private String text(int bytes) throws IOException {
    return new String(in.readNBytes(bytes), StandardCharsets.UTF_8);
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException("The gateway hung up after \"" + line + "\"");
      }
      line.append((char) next);
    }
    return line.toString().stripTrailing();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
