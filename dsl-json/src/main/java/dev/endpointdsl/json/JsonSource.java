package dev.endpointdsl.json;

/**
 * A document that is about to be read. It is small, so that all of it is in memory.
 *
 * @param name what messages call it
 * @param text all of it
 */
record JsonSource(String name, String text) {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** What a document without a file is called. */
  static final String NAMELESS = "<text>";

  JsonSource {
    if (text.length() > JsonLimits.DOCUMENT) {
      throw tooLong(name, "characters");
    }
    if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
      throw byteOrderMark(name);
    }
  }

  static InvalidJsonException tooLong(String name, String unit) {
    return InvalidJsonException.of(
        name,
        Position.START,
        "the document has more than " + JsonLimits.DOCUMENT + " " + unit + ", which are not read");
  }

  static InvalidJsonException byteOrderMark(String name) {
    return InvalidJsonException.of(
        name,
        Position.START,
        "the document begins with a byte order mark; save it as UTF-8 without a byte order mark");
  }
}
