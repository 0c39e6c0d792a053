package dev.endpointdsl.codegen.emit.builder;

import dev.endpointdsl.codegen.emit.builder.SetterDocs.Phrase;
import dev.endpointdsl.codegen.emit.common.ConstraintAnnotations;
import dev.endpointdsl.codegen.emit.common.ConstraintText;
import dev.endpointdsl.codegen.emit.common.GeneratedNames;
import dev.endpointdsl.codegen.emit.common.JavaTypes;
import dev.endpointdsl.codegen.emit.common.Javadocs;
import dev.endpointdsl.codegen.javasource.AnnotationSpec;
import dev.endpointdsl.codegen.javasource.ClassName;
import dev.endpointdsl.codegen.javasource.CodeBlock;
import dev.endpointdsl.codegen.javasource.ParameterSpec;
import dev.endpointdsl.codegen.javasource.ParameterizedTypeName;
import dev.endpointdsl.codegen.javasource.PrimitiveTypeName;
import dev.endpointdsl.codegen.javasource.TypeName;
import dev.endpointdsl.codegen.javasource.WildcardTypeName;
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

/** Builds the setters of one member; those of a single value are defined here. */
final class SetterBuilder {

  /** The end of a sentence about a setter that takes strings for an enum. */
  static final String NEWER = " from a string; an unknown value is kept and causes a warning";

  static final ClassName VALUES = ClassName.get(BuilderSupport.class);

  private final MemberModel member;
  private final GeneratedNames names;
  private final ClassName owner;
  private final SdkConstants sdk;

  /**
   * Creates a builder of setters.
   *
   * @param owner the type that has the member
   */
  SetterBuilder(MemberModel member, GeneratedNames names, ClassName owner, SdkConstants sdk) {
    this.member = member;
    this.names = names;
    this.owner = owner;
    this.sdk = sdk;
  }

  /** Returns the enums of the AWS SDK whose constants setters of the member take too. */
  SdkConstants sdk() {
    return sdk;
  }

  MemberModel member() {
    return member;
  }

  GeneratedNames names() {
    return names;
  }

  /** Returns the setter that takes the value itself. */
  Setter plain() {
    String name = member.javaName();
    TypeModel type = member.type();
    TypeName parameter = parameterType(type);
    CodeBlock body =
        parameter.isPrimitive()
            ? statement("this.$N = $L", name, primitive(type, name))
            : statement("this.$N = $L", name, given(name));
    return setter(name, Phrase.SETS, parameter(parameter, name, member.value()), body);
  }

  /** Returns the setter that takes a constant of an enum. */
  Setter enumConstant(EnumType type) {
    String name = member.javaName();
    return setter(
        name,
        Phrase.SETS,
        ParameterSpec.builder(names.type(type.javaName()), name).build(),
        statement("this.$N = $L.value()", name, given(name)));
  }

  /** Returns the setter that takes the string of an enum, which can be newer than the model. */
  Setter enumText(EnumType type) {
    String name = member.javaName();
    return setter(
        name,
        Phrase.sets(NEWER),
        enumTextParameter(type, name, member.value()),
        statement("this.$N = $L", name, given(name)));
  }

  /** Returns the setter that takes a constant of the AWS SDK. */
  Setter sdkConstant(ClassName constants) {
    String name = member.javaName();
    return setter(
        name,
        Phrase.sets(SdkConstants.FROM),
        ParameterSpec.builder(constants, name).build(),
        statement("this.$N = $L", name, SdkConstants.value(given(name), name)));
  }

  /** Returns the setter that takes the bytes of a blob. */
  Setter bytes() {
    String name = member.javaName();
    return setter(
        name,
        Phrase.sets(" to a copy of an array"),
        parameter(TypeName.get(byte[].class), name, member.value()),
        statement("this.$N = $T.of($L)", name, JavaTypes.BYTES, given(name)));
  }

  /** Returns the setter that takes a function that builds a structure. */
  Setter nested(StructureModel structure) {
    String name = member.javaName();
    return setter(
        name,
        Phrase.sets(", built in place"),
        lambda(structure, name),
        statement("this.$N = $L", name, built(structure, name)));
  }

  /** Returns a parameter for a function from the first stage of a builder to its last. */
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
        "a function from the first stage of the builder to its last");
  }

  /** Returns the expression for the structure that a function builds. */
  CodeBlock built(StructureModel structure, String parameter) {
    return built(structure, parameter, parameter);
  }

  /**
   * Returns the expression for the structure that a function builds.
   *
   * @param name the name that messages use for the function
   */
  CodeBlock built(StructureModel structure, String parameter, String name) {
    return CodeBlock.of(
        "complete($N, $T.builder(), $S).build()",
        parameter,
        names.type(structure.javaName()),
        name);
  }

  /** Returns the expression for an argument, which must not be {@code null}. */
  CodeBlock given(String parameter) {
    return CodeBlock.of(
        member.required() ? "requirePresent($1N, $1S)" : "requireGiven($1N, $1S)", parameter);
  }

  ParameterSpec enumTextParameter(EnumType type, String name, ValueModel value) {
    return ParameterSpec.builder(JavaTypes.STRING, name)
        .addAnnotations(ConstraintAnnotations.ofText(value, type, names))
        .build();
  }

  /** Returns the expression for the stored value of a primitive parameter. */
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
    return documented(parameter, constraint);
  }

  static ParameterSpec documented(ParameterSpec.Builder parameter, String text) {
    return text.isEmpty()
        ? parameter.build()
        : parameter.addJavadoc("$L", Javadocs.of(text)).build();
  }

  Setter setter(String name, Phrase phrase, ParameterSpec parameter, CodeBlock body) {
    return setter(name, phrase, List.of(parameter), false, body);
  }

  Setter setter(
      String name, Phrase phrase, List<ParameterSpec> parameters, boolean varargs, CodeBlock body) {
    SetterDocs docs = SetterDocs.of(member, owner, phrase);
    return new Setter(name, parameters, varargs, docs, body, List.of());
  }

  static CodeBlock statement(String format, Object... args) {
    return CodeBlock.builder().addStatement(format, args).build();
  }

  /** Returns the type of a parameter: primitive if possible, and {@code double} for floats. */
  TypeName parameterType(TypeModel type) {
    if (type == Scalar.FLOAT) {
      return PrimitiveTypeName.DOUBLE;
    }
    TypeName stored = JavaTypes.stored(type, names);
    return stored.isBoxedPrimitive() ? stored.unbox() : stored;
  }
}
