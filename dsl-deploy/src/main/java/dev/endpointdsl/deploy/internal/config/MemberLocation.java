package dev.endpointdsl.deploy.internal.config;

/**
 * The location of a member in a request.
 *
 * @param path its path in the model: {@code ProductionVariants[].ModelName}
 * @param shown its path in messages: {@code ProductionVariants["blue"].ModelName}
 */
record MemberLocation(String path, String shown) {

  /** The request itself. */
  static final MemberLocation ROOT = new MemberLocation("", "");

  MemberLocation member(String name) {
    String separator = path.isEmpty() ? "" : ".";
    return new MemberLocation(path + separator + name, shown + separator + name);
  }

  /** Returns the location of an element of this list. */
  MemberLocation element(String key) {
    return new MemberLocation(path + "[]", shown + "[" + key + "]");
  }
}
