package dev.endpointdsl.codegen.javasource;

/**
 * A wildcard with a bound.
 *
 * @param keyword the kind of the bound
 * @param bound the bound
 */
public record WildcardTypeName(String keyword, TypeName bound) implements TypeName {

  /** Returns {@code ? extends T}. */
  public static WildcardTypeName subtypeOf(TypeName bound) {
    return new WildcardTypeName("extends", bound);
  }

  /** Returns {@code ? super T}. */
  public static WildcardTypeName supertypeOf(TypeName bound) {
    return new WildcardTypeName("super", bound);
  }

  @Override
  public void writeTo(SourceWriter out) {
    out.write("? " + keyword + " ");
    bound.writeTo(out);
  }

  @Override
  public String toString() {
    return CodeBlock.of("$T", this).toString();
  }
}
