package org.schoolsafety.crosswalk.container;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server (RFC 5321) on loopback that refuses what it is told to refuse. */
public final class StubbornMailServer implements AutoCloseable {

  private static final String END_OF_MESSAGE = ".";

  private final ServerSocket socket;
  private final Map<String, String> refusals = new ConcurrentHashMap<>();
  private final List<String> said = new CopyOnWriteArrayList<>();

  private StubbornMailServer(ServerSocket socket) {
    this.socket = socket;
  }

  /** One at this port, or at any for 0, that takes everything until it is told otherwise. */
  public static StubbornMailServer open(int port) throws IOException {
    StubbornMailServer server =
        new StubbornMailServer(new ServerSocket(port, 50, InetAddress.getLoopbackAddress()));
    Thread listening = new Thread(server::listen, "stubborn-mail-server");
    listening.setDaemon(true);
    listening.start();
    return server;
  }

  /** Where it listens. */
  public int port() {
    return socket.getLocalPort();
  }

  /** From now on this is its answer to commands that begin so; a dot stands for a message's end. */
  public StubbornMailServer answers(String command, String answer) {
    refusals.put(command.toUpperCase(Locale.ROOT), answer);
    return this;
  }

  /** Takes everything again. */
  public void giveIn() {
    refusals.clear();
  }

  /** All lines that clients said, in order. */
  public List<String> said() {
    return List.copyOf(said);
  }

  private void listen() {
    while (!socket.isClosed()) {
      try (Socket client = socket.accept()) {
        serve(client);
      } catch (IOException gone) {
        // The client, or this server, went away: the next one is served, or none.
      }
    }
  }

  private void serve(Socket client) throws IOException {
    BufferedReader in =
        new BufferedReader(
            new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
    PrintWriter out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.US_ASCII);
    say(out, answerTo("CONNECT", "220 stubborn.example"));
    boolean message = false;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      said.add(line);
      if (!message || line.equals(END_OF_MESSAGE)) {
        String answer = answerTo(line, line.equalsIgnoreCase("DATA") ? "354 Go on" : "250 OK");
        say(out, answer);
        message = answer.startsWith("354");
      }
    }
  }

  private String answerTo(String line, String usual) {
    String command = line.toUpperCase(Locale.ROOT);
    return refusals.entrySet().stream()
        .filter(refusal -> command.startsWith(refusal.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(usual);
  }

  private static void say(PrintWriter out, String answer) {
    out.print(answer + "\r\n");
    out.flush();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
