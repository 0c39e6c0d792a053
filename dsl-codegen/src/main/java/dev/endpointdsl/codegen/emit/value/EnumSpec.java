package dev.endpointdsl.codegen.emit.value;

import dev.endpointdsl.codegen.emit.common.ConstraintAnnotations;
import dev.endpointdsl.codegen.emit.common.GeneratedNames;
import dev.endpointdsl.codegen.emit.common.JavaTypes;
import dev.endpointdsl.codegen.emit.common.Javadocs;
import dev.endpointdsl.codegen.emit.common.Nullables;
import dev.endpointdsl.codegen.emit.common.SourceSpec;
import dev.endpointdsl.codegen.javasource.ClassName;
import dev.endpointdsl.codegen.javasource.CodeBlock;
import dev.endpointdsl.codegen.javasource.FieldSpec;
import dev.endpointdsl.codegen.javasource.MethodSpec;
import dev.endpointdsl.codegen.javasource.ParameterizedTypeName;
import dev.endpointdsl.codegen.javasource.PrimitiveTypeName;
import dev.endpointdsl.codegen.javasource.TypeName;
import dev.endpointdsl.codegen.javasource.TypeSpec;
import dev.endpointdsl.codegen.javasource.TypeSpec.EnumConstant;
import dev.endpointdsl.codegen.model.EnumModel;
import dev.endpointdsl.codegen.model.EnumModel.Constant;
import dev.endpointdsl.support.BuilderSupport;
import dev.endpointdsl.support.MappedLists;
import dev.endpointdsl.support.WireValue;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The Java enum of the strings that a model knows, with the facts about each. */
public final class EnumSpec implements SourceSpec {

  private final ClassName self;
  private final EnumModel model;
  private final FactCode facts;

  public EnumSpec(GeneratedNames names, EnumModel model) {
    this.self = names.type(model.javaName());
    this.model = model;
    this.facts = new FactCode(names, model);
  }

  @Override
  public TypeSpec type() {
    List<String> texts = model.constants().stream().map(Constant::value).toList();
    TypeSpec.Builder type =
        TypeSpec.enumBuilder(self)
            .addModifiers(Modifier.PUBLIC)
            .addSuperinterface(WireValue.class)
            .addAnnotation(ConstraintAnnotations.wireValues(texts))
            .addJavadoc("$L\n", documentation());
    model.constants().forEach(c -> type.addEnumConstant(constant(c)));
    type.addField(byValue()).addField(String.class, "value", Modifier.PRIVATE, Modifier.FINAL);
    type.addFields(facts.fields());
    type.addMethod(constructor()).addMethod(fromValue()).addMethod(value());
    type.addMethods(facts.accessors());
    return type.addMethods(
            List.of(isKnown(), find(), wireValues(), known(), wireValuesOf(), toStringMethod()))
        .build();
  }

  private CodeBlock documentation() {
    return Javadocs.of(
        model.documentation().isEmpty()
            ? "The enum `" + model.shapeName() + "`."
            : model.documentation());
  }

  private EnumConstant constant(Constant constant) {
    CodeBlock arguments = CodeBlock.of("$S$L", constant.value(), facts.arguments(constant));
    String text = "`" + constant.value() + "`";
    String documentation = constant.documentation();
    CodeBlock javadoc =
        Javadocs.of(documentation.isEmpty() ? text + "." : text + ": " + documentation);
    return new EnumConstant(constant.javaName(), arguments, javadoc);
  }

  private FieldSpec byValue() {
    return FieldSpec.builder(
            ParameterizedTypeName.get(ClassName.get(Map.class), JavaTypes.STRING, self),
            "BY_VALUE",
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer("$T.byValue(values())", BuilderSupport.class)
        .build();
  }

  private MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addParameter(JavaTypes.STRING, "value")
        .addParameters(facts.parameters())
        .addStatement("this.value = value")
        .addCode(facts.assignments())
        .build();
  }

  private MethodSpec fromValue() {
    return MethodSpec.methodBuilder("fromValue")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), self))
        .addParameter(JavaTypes.STRING, "value")
        .addJavadoc(
            """
            Returns the constant for a string.

            @param value the string in requests
            @return the constant; empty if this library does not know the string
            """)
        .addStatement("return $T.ofNullable(BY_VALUE.get(value))", Optional.class)
        .build();
  }

  private MethodSpec value() {
    return MethodSpec.methodBuilder("value")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(JavaTypes.STRING)
        .addJavadoc("Returns the string in requests.\n")
        .addStatement("return value")
        .build();
  }

  private MethodSpec isKnown() {
    return helper(
            "isKnown",
            PrimitiveTypeName.BOOLEAN,
            "Checks whether there is a constant for a string.")
        .addParameter(JavaTypes.STRING, "value")
        .addStatement("return BY_VALUE.containsKey(value)")
        .build();
  }

  private MethodSpec find() {
    return helper(
            "find",
            Nullables.nullable(self),
            "Returns the constant for a string, or null if there is none.")
        .addParameter(Nullables.nullable(JavaTypes.STRING), "value")
        .addStatement("return value == null ? null : BY_VALUE.get(value)")
        .build();
  }

  private MethodSpec wireValues() {
    return helper(
            "wireValues",
            ParameterizedTypeName.get(Set.class, String.class),
            "Returns all known strings.")
        .addStatement("return BY_VALUE.keySet()")
        .build();
  }

  private MethodSpec known() {
    return helper(
            "known",
            ParameterizedTypeName.get(ClassName.get(List.class), self),
            "Returns the constants for the known strings.")
        .addParameter(ParameterizedTypeName.get(List.class, String.class), "values")
        .addStatement("return $T.known(values, BY_VALUE)", MappedLists.class)
        .build();
  }

  private MethodSpec wireValuesOf() {
    return helper(
            "wireValues",
            ParameterizedTypeName.get(List.class, String.class),
            "Returns the strings for constants.")
        .addParameter(ParameterizedTypeName.get(ClassName.get(Collection.class), self), "constants")
        .addStatement("return $T.wireValues(constants)", MappedLists.class)
        .build();
  }

  private static MethodSpec.Builder helper(String name, TypeName returned, String documentation) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.STATIC)
        .returns(returned)
        .addJavadoc("$L\n", documentation);
  }

  private static MethodSpec toStringMethod() {
    return MethodSpec.methodBuilder("toString")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(JavaTypes.STRING)
        .addJavadoc("Returns the string in requests, like {@link #value()}.\n")
        .addStatement("return value")
        .build();
  }
}
