package dev.endpointdsl.support;

import java.io.Serial;

/** A method of a builder was given {@code null}; the message has the path of the member. */
final class NullMemberException extends NullPointerException {

  @Serial private static final long serialVersionUID = 1L;

  private final String reason;
  private String type = "";
  private String path;

  /**
   * Creates an exception.
   *
   * @param member the member, relative to the builder
   * @param reason the rest of the message
   */
  NullMemberException(String member, String reason) {
    this.path = member;
    this.reason = reason;
  }

  /** Creates the exception of a member without which the value cannot be built. */
  static NullMemberException required(String member) {
    return new NullMemberException(member, " was given null, but it is required");
  }

  /** Creates the exception of a member that need not be set. */
  static NullMemberException optional(String member) {
    return new NullMemberException(
        member, " was given null; call ifNotNull(value, ...) for a value that can be null");
  }

  /**
   * Adds the owner of the member.
   *
   * @param owner the simple name of its type
   * @param label the label of the value in brackets, or empty
   */
  NullMemberException of(String owner, String label) {
    path = label + "." + path;
    type = owner;
    return this;
  }

  /**
   * Replaces the owner with a member of an outer builder, which holds it.
   *
   * @param owner the simple name of the type that the member holds
   * @param member the member of the outer builder
   */
  NullMemberException in(String owner, String member) {
    path = member + (type.equals(owner) ? path : "." + type + path);
    type = "";
    return this;
  }

  @Override
  public String getMessage() {
    return type + path + reason;
  }
}
