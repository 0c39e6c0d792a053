package dev.endpointdsl.formats.binding;

import dev.endpointdsl.message.QuotedText;

/**
 * A place in the request.
 *
 * @param path its path, {@code ProductionVariants[0].ModelName}
 * @param pointer the same as an RFC 6901 pointer
 */
record Place(String path, String pointer) {

  static final Place ROOT = new Place("", "");

  Place member(String name) {
    String shown = QuotedText.line(name);
    return new Place(path.isEmpty() ? shown : path + "." + shown, pointer + "/" + escaped(name));
  }

  Place element(int index) {
    return new Place(path + "[" + index + "]", pointer + "/" + index);
  }

  Place key(String key) {
    return new Place(path + "[" + QuotedText.quote(key) + "]", pointer + "/" + escaped(key));
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
