package org.schoolsafety.crosswalk.subscriptions.webhooks;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What signs (Standard Webhooks 1.0): a random key that the receiver is given too ({@code v1}), and
 * beside it one of which the receiver has but the public half ({@code v1a}). Its text is never its
 * content.
 */
final class WebhookSecret {

  private static final String PREFIX = "whsec_";
  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final byte[] key;
  private final SigningKey signing;

  WebhookSecret(byte[] key, SigningKey signing) {
    this.key = key.clone();
    this.signing = signing;
  }

  static Drawn draw() {
    byte[] key = new byte[BYTES];
    RANDOM.nextBytes(key);
    SigningKey.Drawn signing = SigningKey.draw();
    return new Drawn(
        new WebhookSecret(key, signing.key()),
        PREFIX + Base64.getEncoder().encodeToString(key),
        signing.publicKey());
  }

  byte[] key() {
    return key.clone();
  }

  SigningKey signing() {
    return signing;
  }

  /** The signatures of a message, each with its version; a receiver takes the one it knows. */
  String sign(String id, long timestamp, byte[] body) {
    byte[] signed = signed(id, timestamp, body);
    return symmetric(signed) + " " + signing.sign(signed);
  }

  private static byte[] signed(String id, long timestamp, byte[] body) {
    ByteArrayOutputStream signed = new ByteArrayOutputStream();
    signed.writeBytes((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
    signed.writeBytes(body);
    return signed.toByteArray();
  }

  private String symmetric(byte[] signed) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("Every Java has HMAC-SHA256", missing);
    }
  }

  @Override
  public String toString() {
    return "a webhook secret";
  }

  /**
   * A new one, as its owner is shown it, once.
   *
   * @param shown the symmetric key
   * @param publicKey the public half of the other
   */
  record Drawn(WebhookSecret secret, String shown, String publicKey) {

    Map<String, String> toOwner() {
      return Map.of("secret", shown, "publicKey", publicKey);
    }

    @Override
    public String toString() {
      return secret.toString();
    }
  }
}
