package dev.endpointdsl.support;

import org.jspecify.annotations.Nullable;

/** Writes {@code Type(member=value, other=value)}, leaving out what was not set. */
public final class ToStringHelper {

  private final StringBuilder out;
  private boolean empty = true;

  /** Begins with the type's name. */
  public ToStringHelper(String typeName) {
    this.out = new StringBuilder(typeName).append('(');
  }

  /** Adds a member if it was set. */
  public ToStringHelper add(String member, @Nullable Object value) {
    if (value != null) {
      out.append(empty ? "" : ", ").append(member).append('=').append(value);
      empty = false;
    }
    return this;
  }

  /** Adds {@code member=(not shown)} if it was set: its value must not get into logs. */
  public ToStringHelper addHidden(String member, @Nullable Object value) {
    return add(member, value == null ? null : "(not shown)");
  }

  /** What was added so far. */
  @Override
  public String toString() {
    return out + ")";
  }
}
