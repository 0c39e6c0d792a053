package dev.endpointdsl.codegen.javasource;

import java.util.List;

/**
 * A type variable without bounds.
 *
 * @param name its name
 * @param annotations the type annotations of a place where it is used
 */
public record TypeVariableName(String name, List<AnnotationSpec> annotations) implements TypeName {

  /** Returns the type variable of a name. */
  public static TypeVariableName get(String name) {
    return new TypeVariableName(name, List.of());
  }

  @Override
  public TypeVariableName annotated(AnnotationSpec annotation) {
    return new TypeVariableName(name, List.of(annotation));
  }

  @Override
  public void writeTo(SourceWriter out) {
    out.write(annotations, "", " ");
    out.write(name);
  }

  @Override
  public String toString() {
    return CodeBlock.of("$T", this).toString();
  }
}
