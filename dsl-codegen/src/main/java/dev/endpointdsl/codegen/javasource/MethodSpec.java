package dev.endpointdsl.codegen.javasource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** A method or constructor. */
public final class MethodSpec {

  private final Builder parts;
  private final CodeBlock javadoc;
  private final CodeBlock code;

  private MethodSpec(Builder parts) {
    this.parts = parts;
    this.javadoc = parts.javadoc.build();
    this.code = parts.code.build();
  }

  /** Starts a method that returns nothing. */
  public static Builder methodBuilder(String name) {
    return new Builder(name, PrimitiveTypeName.VOID);
  }

  /** Starts a constructor. */
  public static Builder constructorBuilder() {
    return new Builder("<init>", null);
  }

  /** Returns a builder with the parts of this method. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  public String name() {
    return parts.name;
  }

  boolean isConstructor() {
    return parts.returnType == null;
  }

  /**
   * Writes the method.
   *
   * @param typeName the name of the type that it is in
   * @param implicit modifiers that the type implies
   */
  void writeTo(SourceWriter out, String typeName, Set<Modifier> implicit) {
    out.writeJavadoc(documentation());
    out.write(parts.annotations, "\n", "\n");
    out.write(parts.modifiers, implicit);
    out.declare(parts.typeVariables);
    if (parts.returnType == null) {
      out.write(typeName);
    } else {
      parts.returnType.writeTo(out);
      out.write(" ");
      out.write(parts.name);
    }
    writeParameters(out);
    if (parts.modifiers.contains(Modifier.ABSTRACT)) {
      out.write(";\n");
    } else {
      writeBody(out);
    }
    out.forget(parts.typeVariables);
  }

  private CodeBlock documentation() {
    CodeBlock.Builder text = CodeBlock.builder().add(javadoc);
    String before = javadoc.isEmpty() ? "" : "\n";
    for (ParameterSpec parameter : parts.parameters) {
      if (!parameter.javadoc().isEmpty()) {
        text.add(before).add("@param $L ", parameter.name()).add(parameter.javadoc());
        before = "";
      }
    }
    return text.build();
  }

  private void writeParameters(SourceWriter out) {
    out.write("(");
    out.mayWrap("");
    int last = parts.parameters.size() - 1;
    for (int i = 0; i <= last; i++) {
      if (i > 0) {
        out.write(",");
        out.mayWrap(" ");
      }
      parts.parameters.get(i).writeTo(out, i == last && parts.varargs);
    }
    out.write(")");
  }

  private void writeBody(SourceWriter out) {
    out.write(" {\n");
    out.indent(1);
    out.write(code);
    out.endLine();
    out.unindent(1);
    out.write("}\n");
  }

  /** Collects the parts of a method. */
  public static final class Builder {

    private final String name;
    private final Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
    private final List<AnnotationSpec> annotations = new ArrayList<>();
    private final List<TypeVariableName> typeVariables = new ArrayList<>();
    private final List<ParameterSpec> parameters = new ArrayList<>();
    private final CodeBlock.Builder javadoc = CodeBlock.builder();
    private final CodeBlock.Builder code = CodeBlock.builder();
    private @Nullable TypeName returnType;
    private boolean varargs;

    private Builder(String name, @Nullable TypeName returnType) {
      this.name = name;
      this.returnType = returnType;
    }

    private Builder(MethodSpec method) {
      this(method.parts.name, method.parts.returnType);
      modifiers.addAll(method.parts.modifiers);
      annotations.addAll(method.parts.annotations);
      typeVariables.addAll(method.parts.typeVariables);
      parameters.addAll(method.parts.parameters);
      javadoc.add(method.javadoc);
      code.add(method.code);
      varargs = method.parts.varargs;
    }

    public Builder addModifiers(Modifier... more) {
      Collections.addAll(modifiers, more);
      return this;
    }

    public Builder addAnnotation(Class<?> annotation) {
      return addAnnotation(AnnotationSpec.builder(annotation).build());
    }

    public Builder addAnnotation(AnnotationSpec annotation) {
      annotations.add(annotation);
      return this;
    }

    public Builder addAnnotations(Iterable<AnnotationSpec> more) {
      more.forEach(annotations::add);
      return this;
    }

    public Builder addTypeVariable(TypeVariableName variable) {
      typeVariables.add(variable);
      return this;
    }

    public Builder returns(Class<?> type) {
      return returns(TypeName.get(type));
    }

    public Builder returns(TypeName type) {
      returnType = type;
      return this;
    }

    public Builder addParameter(ParameterSpec parameter) {
      parameters.add(parameter);
      return this;
    }

    public Builder addParameter(TypeName type, String parameter) {
      return addParameter(ParameterSpec.builder(type, parameter).build());
    }

    public Builder addParameter(Class<?> type, String parameter) {
      return addParameter(TypeName.get(type), parameter);
    }

    public Builder addParameters(Iterable<ParameterSpec> more) {
      more.forEach(parameters::add);
      return this;
    }

    /** Makes the last parameter, an array, one that takes any number of arguments. */
    public Builder varargs() {
      return varargs(true);
    }

    public Builder varargs(boolean any) {
      varargs = any;
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

    public Builder addCode(CodeBlock block) {
      code.add(block);
      return this;
    }

    /** Adds a comment that runs to the end of its line. */
    public Builder addComment(String format, Object... args) {
      code.add("// ").add(format, args).add("\n");
      return this;
    }

    public Builder addStatement(String format, Object... args) {
      code.addStatement(format, args);
      return this;
    }

    public Builder addStatement(CodeBlock statement) {
      code.addStatement(statement);
      return this;
    }

    public Builder beginControlFlow(String format, Object... args) {
      code.beginControlFlow(format, args);
      return this;
    }

    public Builder endControlFlow() {
      code.endControlFlow();
      return this;
    }

    public MethodSpec build() {
      return new MethodSpec(this);
    }
  }
}
