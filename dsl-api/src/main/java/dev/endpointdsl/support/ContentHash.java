package dev.endpointdsl.support;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash that names of configurations end in. */
public final class ContentHash {

  /** The number of letters and digits of a hash, which are 60 bits of a SHA-256. */
  public static final int DIGITS = 12;

  /** A placeholder for the hash, used while the content is checked. */
  public static final String PLACEHOLDER = "0".repeat(DIGITS);

  private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
  private static final int BITS_OF_DIGIT = 5;

  private ContentHash() {}

  /**
   * Returns the hash of a content: base 32 of RFC 4648, in lower case.
   *
   * @param content the content, in a form that is the same for the same content
   */
  public static String hash(String content) {
    byte[] digest = sha256().digest(content.getBytes(StandardCharsets.UTF_8));
    long bits = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      bits = (bits << Byte.SIZE) | (digest[i] & 0xff);
    }
    StringBuilder name = new StringBuilder(DIGITS);
    for (int digit = 1; digit <= DIGITS; digit++) {
      name.append(ALPHABET.charAt((int) (bits >>> (Long.SIZE - digit * BITS_OF_DIGIT)) & 31));
    }
    return name.toString();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256; this one lacks it", e);
    }
  }
}
