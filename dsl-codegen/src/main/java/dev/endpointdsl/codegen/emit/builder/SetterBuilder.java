package dev.endpointdsl.codegen.emit.builder;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.endpointdsl.codegen.emit.common.ConstraintAnnotations;
import dev.endpointdsl.codegen.emit.common.ConstraintText;
import dev.endpointdsl.codegen.emit.common.GeneratedNames;
import dev.endpointdsl.codegen.emit.common.JavaTypes;
import dev.endpointdsl.codegen.emit.common.Javadocs;
import dev.endpointdsl.codegen.emit.common.MemberDocs;
import dev.endpointdsl.codegen.model.MemberModel;
import dev.endpointdsl.codegen.model.StagePlan;
import dev.endpointdsl.codegen.model.StructureModel;
import dev.endpointdsl.codegen.model.TypeModel;
import dev.endpointdsl.codegen.model.TypeModel.EnumType;
import dev.endpointdsl.codegen.model.TypeModel.Scalar;
import dev.endpointdsl.codegen.model.ValueModel;
import dev.endpointdsl.support.BuilderSupport;
import java.util.List;
import java.util.function.Function;

/** Builds the setters of one member; those of a single value are complete here. */
final class SetterBuilder {

  private static final ClassName VALUES = ClassName.get(BuilderSupport.class);

  private final MemberModel member;
  private final GeneratedNames names;

  SetterBuilder(MemberModel member, GeneratedNames names) {
    this.member = member;
    this.names = names;
  }

  MemberModel member() {
    return member;
  }

  GeneratedNames names() {
    return names;
  }

  /** The value as it is. */
  Setter plain() {
    String name = member.javaName();
    TypeModel type = member.type();
    TypeName parameter = parameterType(type);
    CodeBlock body =
        parameter.isPrimitive()
            ? statement("this.$N = $L", name, primitive(type, name))
            : statement("this.$1N = $2T.given($1N, $1S)", name, VALUES);
    return setter(name, "", parameter(parameter, name, member.value()), body);
  }

  /** A constant of an enum. */
  Setter enumConstant(EnumType type) {
    String name = member.javaName();
    return setter(
        name,
        "",
        documented(ParameterSpec.builder(names.type(type.javaName()), name), "the value"),
        statement("this.$1N = $2T.given($1N, $1S).value()", name, VALUES));
  }

  /** The text of an enum's value, for values newer than the model. */
  Setter enumText(EnumType type) {
    String name = member.javaName();
    return setter(
        name,
        "Takes any text, for values newer than this library; one it does not know is kept and"
            + " warned about.",
        enumTextParameter(type, name, member.value()),
        statement("this.$1N = $2T.given($1N, $1S)", name, VALUES));
  }

  /** The bytes of a blob. */
  Setter bytes() {
    String name = member.javaName();
    return setter(
        name,
        "Copies an array.",
        parameter(TypeName.get(byte[].class), name, member.value()),
        statement("this.$1N = $2T.of($3T.given($1N, $1S))", name, JavaTypes.BYTES, VALUES));
  }

  /** A structure written in a lambda. */
  Setter nested(StructureModel structure) {
    String name = member.javaName();
    return setter(
        name,
        "Written in place.",
        lambda(structure, name),
        statement("this.$N = $L", name, built(structure, name)));
  }

  /** A parameter that takes a structure's builder from its first stage to its last. */
  ParameterSpec lambda(StructureModel structure, String name) {
    StagePlan plan = structure.stages();
    ClassName first = names.stage(structure.javaName(), plan.first());
    TypeName function =
        ParameterizedTypeName.get(
            ClassName.get(Function.class),
            WildcardTypeName.supertypeOf(first),
            WildcardTypeName.subtypeOf(names.stage(structure.javaName(), plan.last())));
    return documented(
        ParameterSpec.builder(function, name),
        "takes the first stage of the builder and returns the last");
  }

  /** The structure that a lambda builds. */
  CodeBlock built(StructureModel structure, String parameter) {
    return CodeBlock.of(
        "$1T.complete($2N, $3T.builder(), $2S).build()",
        VALUES,
        parameter,
        names.type(structure.javaName()));
  }

  ParameterSpec enumTextParameter(EnumType type, String name, ValueModel value) {
    return documented(
        ParameterSpec.builder(JavaTypes.STRING, name)
            .addAnnotations(ConstraintAnnotations.ofText(value, type, names)),
        "the value's text");
  }

  /** What is kept of a parameter of a primitive type. */
  static CodeBlock primitive(TypeModel type, String parameter) {
    return type == Scalar.FLOAT
        ? CodeBlock.of("$T.toFloat($N)", VALUES, parameter)
        : CodeBlock.of("$N", parameter);
  }

  ParameterSpec parameter(TypeName type, String name, ValueModel value) {
    return parameter(type, name, ConstraintAnnotations.of(value), ConstraintText.of(value));
  }

  ParameterSpec parameter(
      TypeName type, String name, List<AnnotationSpec> annotations, String constraint) {
    ParameterSpec.Builder parameter = ParameterSpec.builder(type, name).addAnnotations(annotations);
    return documented(parameter, constraint.isEmpty() ? "the value" : constraint);
  }

  static ParameterSpec documented(ParameterSpec.Builder parameter, String text) {
    return parameter.addJavadoc("$L", Javadocs.of(text)).build();
  }

  Setter setter(String name, String note, ParameterSpec parameter, CodeBlock body) {
    return setter(name, note, List.of(parameter), false, body);
  }

  Setter setter(
      String name, String note, List<ParameterSpec> parameters, boolean varargs, CodeBlock body) {
    return new Setter(name, parameters, varargs, MemberDocs.of(member, note), body);
  }

  static CodeBlock statement(String format, Object... args) {
    return CodeBlock.builder().addStatement(format, args).build();
  }

  /**
   * The type in which a value is given: primitive where there is one, {@code double} for floats.
   */
  TypeName parameterType(TypeModel type) {
    if (type == Scalar.FLOAT) {
      return TypeName.DOUBLE;
    }
    TypeName stored = JavaTypes.stored(type, names);
    return stored.isBoxedPrimitive() ? stored.unbox() : stored;
  }
}
