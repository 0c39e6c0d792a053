package dev.endpointdsl.codegen.javasource;

import java.util.List;
import java.util.stream.Stream;

/**
 * A class with type arguments.
 *
 * @param rawType the class
 * @param arguments the type arguments
 */
public record ParameterizedTypeName(ClassName rawType, List<TypeName> arguments)
    implements TypeName {

  public ParameterizedTypeName {
    arguments = List.copyOf(arguments);
  }

  /** Returns a class with type arguments. */
  public static ParameterizedTypeName get(ClassName rawType, TypeName... arguments) {
    return new ParameterizedTypeName(rawType, List.of(arguments));
  }

  /** Returns a class with classes as type arguments. */
  public static ParameterizedTypeName get(Class<?> rawType, Class<?>... arguments) {
    return new ParameterizedTypeName(
        ClassName.get(rawType), Stream.of(arguments).map(TypeName::get).toList());
  }

  /** Returns the type with a type annotation of its class. */
  @Override
  public ParameterizedTypeName annotated(AnnotationSpec annotation) {
    return new ParameterizedTypeName(rawType.annotated(annotation), arguments);
  }

  @Override
  public void writeTo(SourceWriter out) {
    rawType.writeTo(out);
    out.write("<");
    out.writeAll(arguments, ", ");
    out.write(">");
  }

  @Override
  public String toString() {
    return CodeBlock.of("$T", this).toString();
  }
}
