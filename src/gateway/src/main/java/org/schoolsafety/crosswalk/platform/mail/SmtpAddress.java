package org.schoolsafety.crosswalk.platform.mail;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Where mail is handed in, from one address such as {@code smtps://user:password@mail.example:465}.
 *
 * @param host the mail server
 * @param port its port
 * @param secure whether TLS begins with the connection ({@code smtps}), or by STARTTLS, if offered
 * @param user who hands in; absent where nobody has to say
 * @param password the user's
 */
record SmtpAddress(
    String host, int port, boolean secure, @Nullable String user, @Nullable String password) {

  private static final int SUBMISSION = 587;
  private static final int SUBMISSIONS = 465;
  private static final String CONNECT_MILLIS = "10000";
  private static final String SILENCE_MILLIS = "30000";

  /**
   * The server that this address names.
   *
   * @throws IllegalArgumentException if it names none; the message does not repeat the address
   */
  static SmtpAddress of(String address) {
    URI uri = parsed(address);
    String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
    boolean secure = scheme.equals("smtps");
    boolean bare = uri.getRawPath() == null || uri.getRawPath().matches("/?");
    if (!secure && !scheme.equals("smtp") || uri.getHost() == null || !bare) {
      throw refused();
    }
    int usual = secure ? SUBMISSIONS : SUBMISSION;
    String[] known =
        uri.getRawUserInfo() == null ? new String[0] : uri.getRawUserInfo().split(":", 2);
    return new SmtpAddress(
        uri.getHost(),
        uri.getPort() < 0 ? usual : uri.getPort(),
        secure,
        known.length == 0 ? null : decoded(known[0]),
        known.length < 2 ? null : decoded(known[1]));
  }

  private static URI parsed(String address) {
    try {
      return new URI(address.strip());
    } catch (URISyntaxException wrong) {
      throw refused();
    }
  }

  /** A plus sign stands for itself here. */
  private static String decoded(String part) {
    return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static IllegalArgumentException refused() {
    return new IllegalArgumentException(
        "CROSSWALK_SMTP_URL must be smtp://host:port or smtps://host:port, with user:password@ before"
            + " the host where the server wants them, percent-encoded");
  }

  /**
   * What Jakarta Mail has to know. A password goes to another machine under TLS alone, and TLS
   * always checks whom it speaks to.
   */
  Properties properties() {
    Properties values = new Properties();
    values.setProperty("mail.transport.protocol", "smtp");
    values.setProperty("mail.smtp.host", host);
    values.setProperty("mail.smtp.port", Integer.toString(port));
    values.setProperty("mail.smtp.auth", Boolean.toString(user != null));
    values.setProperty("mail.smtp.ssl.enable", Boolean.toString(secure));
    values.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    values.setProperty("mail.smtp.starttls.enable", Boolean.toString(!secure));
    values.setProperty(
        "mail.smtp.starttls.required", Boolean.toString(!secure && user != null && !isLocal()));
    values.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLIS);
    values.setProperty("mail.smtp.timeout", SILENCE_MILLIS);
    values.setProperty("mail.smtp.writetimeout", SILENCE_MILLIS);
    values.setProperty("mail.mime.charset", StandardCharsets.UTF_8.name());
    return values;
  }

  private boolean isLocal() {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException away) {
      return false;
    }
  }

  /** Without the password. */
  @Override
  public String toString() {
    return "%s://%s:%d".formatted(secure ? "smtps" : "smtp", host, port);
  }
}
