package org.schoolsafety.crosswalk.launcher.supervision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The line of a log that most likely says why its process ended. */
final class LogEssence {
  private static final Pattern TELLING =
      Pattern.compile(
          "fatal|panic|error|exception|cannot|could not|refus|denied|invalid|in use|failed",
          Pattern.CASE_INSENSITIVE);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern CALM = Pattern.compile("\\b(WARN|INFO)\\b");
  private static final int TAIL_BYTES = 256 * 1024;
  private static final int LONGEST = 600;

  private LogEssence() {}

  static String of(Path log) {
    List<String> lines = tail(log);
    String last = lines.isEmpty() ? "it left no word" : lines.get(lines.size() - 1);
    return shortened(lines.stream().filter(LogEssence::tells).findFirst().orElse(last));
  }

  /** The line with the first of these marks that is there. */
  static String of(Path log, List<String> marks) {
    List<String> lines = tail(log);
    return marks.stream()
        .flatMap(mark -> lines.stream().filter(line -> line.contains(mark)))
        .findFirst()
        .map(LogEssence::shortened)
        .orElseGet(() -> of(log));
  }

  static boolean contains(Path log, List<String> marks) {
    return !marks.isEmpty() && tail(log).stream().anyMatch(line -> containsAny(line, marks));
  }

  private static boolean containsAny(String line, List<String> marks) {
    return marks.stream().anyMatch(line::contains);
  }

  private static boolean tells(String line) {
    return TELLING.matcher(line).find() && !line.startsWith("\tat ") && !CALM.matcher(line).find();
  }

  private static List<String> tail(Path log) {
    try {
      byte[] all = Files.readAllBytes(log);
      int from = Math.max(0, all.length - TAIL_BYTES);
      String text = new String(all, from, all.length - from, StandardCharsets.UTF_8);
      return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static String shortened(String line) {
    String words = plain(line);
    return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
  }

  /** Of a line that is a JSON record, the first line of its message. */
  private static String plain(String line) {
    if (!line.startsWith("{")) {
      return line;
    }
    try {
      String message = JSON.readTree(line).path("message").asText(line);
      return message.lines().findFirst().orElse(line);
    } catch (JsonProcessingException notJson) {
      return line;
    }
  }
}
