package dev.endpointdsl.codegen.javasource;

import java.util.List;

/**
 * An array.
 *
 * @param component the type of its elements
 * @param annotations its type annotations
 */
public record ArrayTypeName(TypeName component, List<AnnotationSpec> annotations)
    implements TypeName {

  /** Returns an array of a type. */
  public static ArrayTypeName of(TypeName component) {
    return new ArrayTypeName(component, List.of());
  }

  @Override
  public ArrayTypeName annotated(AnnotationSpec annotation) {
    return new ArrayTypeName(component, List.of(annotation));
  }

  @Override
  public void writeTo(SourceWriter out) {
    component.writeTo(out);
    out.write(annotations.isEmpty() ? "" : " ");
    out.write(annotations, "", " ");
    out.write("[]");
  }

  @Override
  public String toString() {
    return CodeBlock.of("$T", this).toString();
  }
}
