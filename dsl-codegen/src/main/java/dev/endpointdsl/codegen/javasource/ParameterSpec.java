package dev.endpointdsl.codegen.javasource;

import java.util.ArrayList;
import java.util.List;

/**
 * A parameter.
 *
 * @param type its type
 * @param name its name
 * @param annotations its annotations
 * @param javadoc the text of its tag in the documentation of the method
 */
public record ParameterSpec(
    TypeName type, String name, List<AnnotationSpec> annotations, CodeBlock javadoc) {

  public ParameterSpec {
    annotations = List.copyOf(annotations);
  }

  /** Starts a parameter. */
  public static Builder builder(TypeName type, String name) {
    return new Builder(type, name);
  }

  /** Starts a parameter. */
  public static Builder builder(Class<?> type, String name) {
    return builder(TypeName.get(type), name);
  }

  /** Returns a builder with the parts of this parameter. */
  public Builder toBuilder() {
    Builder builder = builder(type, name).addAnnotations(annotations);
    builder.javadoc.add(javadoc);
    return builder;
  }

  void writeTo(SourceWriter out, boolean varargs) {
    out.write(annotations, "", " ");
    if (varargs && type instanceof ArrayTypeName array) {
      array.component().writeTo(out);
      out.write("...");
    } else {
      type.writeTo(out);
    }
    out.write(" ");
    out.write(name);
  }

  /** Collects the parts of a parameter. */
  public static final class Builder {

    private final TypeName type;
    private final String name;
    private final List<AnnotationSpec> annotations = new ArrayList<>();
    private final CodeBlock.Builder javadoc = CodeBlock.builder();

    private Builder(TypeName type, String name) {
      this.type = type;
      this.name = name;
    }

    public Builder addAnnotation(AnnotationSpec annotation) {
      annotations.add(annotation);
      return this;
    }

    public Builder addAnnotations(Iterable<AnnotationSpec> more) {
      more.forEach(annotations::add);
      return this;
    }

    public Builder addJavadoc(String format, Object... args) {
      javadoc.add(format, args);
      return this;
    }

    public Builder addJavadoc(CodeBlock text) {
      javadoc.add(text);
      return this;
    }

    public ParameterSpec build() {
      return new ParameterSpec(type, name, annotations, javadoc.build());
    }
  }
}
