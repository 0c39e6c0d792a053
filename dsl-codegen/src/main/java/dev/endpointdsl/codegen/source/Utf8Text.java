package dev.endpointdsl.codegen.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Decodes model files, which are UTF-8. */
final class Utf8Text {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private Utf8Text() {}

  /**
   * Decodes the content of a file and removes a byte order mark.
   *
   * @throws CharacterCodingException if the bytes are not UTF-8; replacing them would silently
   *     change documentation
   */
  static String decode(byte[] bytes) throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }
}
