package dev.endpointdsl.codegen.emit.common;

import dev.endpointdsl.codegen.emit.layout.SourceLayout;
import dev.endpointdsl.codegen.javasource.AnnotationSpec;
import dev.endpointdsl.codegen.javasource.ClassName;
import dev.endpointdsl.codegen.javasource.JavaFile;
import dev.endpointdsl.codegen.javasource.TypeSpec;
import javax.lang.model.element.Element;

/**
 * The origin that a generated file states.
 *
 * @param generator the class that generates
 * @param origin the annotated element; incremental builds depend on it
 * @param hasGeneratedAnnotation whether {@code javax.annotation.processing.Generated} can be used:
 *     a named module must read {@code java.compiler} for it
 */
public record Provenance(Class<?> generator, Element origin, boolean hasGeneratedAnnotation) {

  private static final ClassName GENERATED =
      ClassName.get("javax.annotation.processing", "Generated");
  private static final ClassName NULL_MARKED =
      ClassName.get("org.jspecify.annotations", "NullMarked");

  /** Creates the file of a type. */
  public GeneratedFile file(String packageName, TypeSpec type) {
    TypeSpec.Builder marked = type.toBuilder();
    if (!originIsNullMarked()) {
      marked.addAnnotation(NULL_MARKED);
    }
    if (hasGeneratedAnnotation) {
      marked.addAnnotation(
          AnnotationSpec.builder(GENERATED).addMember("value", "$S", generator.getName()).build());
    }
    String source = SourceLayout.of(new JavaFile(packageName, marked.build()).text());
    return new GeneratedFile(packageName, type.name(), source, origin);
  }

  /** An annotation of the package need not be repeated, and stored, for each of its classes. */
  private boolean originIsNullMarked() {
    return origin.getAnnotationMirrors().stream()
        .map(annotation -> annotation.getAnnotationType().toString())
        .anyMatch(NULL_MARKED.canonicalName()::equals);
  }
}
