package org.schoolsafety.crosswalk.subscriptions.webhooks;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;

/**
 * What signs so that a receiver needs no secret to verify it (Standard Webhooks 1.0, asymmetric:
 * {@code v1a}, Ed25519 of RFC 8032).
 */
final class SigningKey {

  private static final String ALGORITHM = "Ed25519";
  private static final String PREFIX = "whpk_";
  private static final int RAW = 32;

  private final PrivateKey key;

  private SigningKey(PrivateKey key) {
    this.key = key;
  }

  /** A new one, with its public half as receivers are given it. */
  static Drawn draw() {
    try {
      KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
      byte[] encoded = pair.getPublic().getEncoded();
      byte[] raw = Arrays.copyOfRange(encoded, encoded.length - RAW, encoded.length);
      return new Drawn(
          new SigningKey(pair.getPrivate()), PREFIX + Base64.getEncoder().encodeToString(raw));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("Every Java since 15 has Ed25519", missing);
    }
  }

  /** From PKCS #8 (RFC 5958). */
  static SigningKey of(byte[] encoded) {
    try {
      return new SigningKey(
          KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(encoded)));
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException("A signing key that is none", broken);
    }
  }

  /** As PKCS #8 (RFC 5958). */
  byte[] encoded() {
    return key.getEncoded();
  }

  /** The signature of these bytes, with its version. */
  String sign(byte[] signed) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(key);
      signature.update(signed);
      return "v1a," + Base64.getEncoder().encodeToString(signature.sign());
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("Every Java since 15 has Ed25519", missing);
    }
  }

  /**
   * A new key.
   *
   * @param publicKey as {@code whpk_} and base 64 of the 32 bytes
   */
  record Drawn(SigningKey key, String publicKey) {}
}
