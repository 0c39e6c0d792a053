package dev.endpointdsl.support;

import org.jspecify.annotations.Nullable;

/** Builds {@code Type(member=value, other=value)} of the members that are set. */
public final class ToStringHelper {

  private final StringBuilder out;
  private boolean empty = true;

  /** Begins with the name of the type. */
  public ToStringHelper(String typeName) {
    this.out = new StringBuilder(typeName).append('(');
  }

  /** Adds a member if it is set. */
  public ToStringHelper add(String member, @Nullable Object value) {
    if (value != null) {
      out.append(empty ? "" : ", ").append(member).append('=').append(value);
      empty = false;
    }
    return this;
  }

  /** Adds {@code member=(not shown)} if it is set, because its value must not get into logs. */
  public ToStringHelper addSensitive(String member, @Nullable Object value) {
    return add(member, value == null ? null : "(not shown)");
  }

  /** Returns the string that was built so far. */
  @Override
  public String toString() {
    return out + ")";
  }
}
