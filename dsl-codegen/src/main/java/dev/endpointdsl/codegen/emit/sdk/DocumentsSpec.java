package dev.endpointdsl.codegen.emit.sdk;

import dev.endpointdsl.codegen.emit.common.GeneratedNames;
import dev.endpointdsl.codegen.emit.common.JavaTypes;
import dev.endpointdsl.codegen.emit.common.SourceSpec;
import dev.endpointdsl.codegen.javasource.ClassName;
import dev.endpointdsl.codegen.javasource.CodeBlock;
import dev.endpointdsl.codegen.javasource.MethodSpec;
import dev.endpointdsl.codegen.javasource.ParameterizedTypeName;
import dev.endpointdsl.codegen.javasource.TypeName;
import dev.endpointdsl.codegen.javasource.TypeSpec;
import dev.endpointdsl.codegen.model.TypeModel;
import dev.endpointdsl.codegen.model.TypeModel.ListType;
import dev.endpointdsl.codegen.model.TypeModel.MapType;
import dev.endpointdsl.codegen.model.TypeModel.Scalar;
import dev.endpointdsl.codegen.sdk.SdkBinding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes the class that translates JSON trees to the AWS SDK's documents and back. */
public final class DocumentsSpec implements SourceSpec {

  private static final ClassName DOCUMENT =
      ClassName.get("software.amazon.awssdk.core.document", "Document");
  private static final TypeName DOCUMENTS =
      ParameterizedTypeName.get(ClassName.get(Map.class), JavaTypes.STRING, DOCUMENT);
  private static final TypeName VALUES =
      ParameterizedTypeName.get(ClassName.get(Map.class), JavaTypes.STRING, JavaTypes.JSON_VALUE);

  private final GeneratedNames names;

  private DocumentsSpec(GeneratedNames names) {
    this.names = names;
  }

  /** Returns the class if a translated member holds a document. */
  public static List<SourceSpec> all(GeneratedNames names, SdkBinding sdk) {
    boolean used =
        sdk.classes().values().stream()
            .flatMap(type -> type.members().stream())
            .anyMatch(member -> holdsDocument(member.member().type()));
    return used ? List.of(new DocumentsSpec(names)) : List.of();
  }

  private static boolean holdsDocument(TypeModel type) {
    if (type instanceof ListType list) {
      return holdsDocument(list.element().type());
    }
    return type instanceof MapType map
        ? holdsDocument(map.value().type())
        : type == Scalar.DOCUMENT;
  }

  @Override
  public TypeSpec type() {
    return TypeSpec.classBuilder(names.documents())
        .addJavadoc("Translates JSON trees to the AWS SDK's documents and back.\n")
        .addModifiers(Modifier.FINAL)
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .addMethod(toSdk())
        .addMethod(fromSdk())
        .build();
  }

  private MethodSpec toSdk() {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .beginControlFlow("if (value instanceof $T object)", tree("JsonObject"))
            .addStatement("$T members = new $T<>()", DOCUMENTS, LinkedHashMap.class)
            .addStatement(
                "object.members().forEach((name, member) -> members.put(name, toSdk(member)))")
            .addStatement("return $T.fromMap(members)", DOCUMENT)
            .endControlFlow()
            .beginControlFlow("if (value instanceof $T array)", tree("JsonArray"))
            .addStatement("$T elements = new $T<>()", listOf(DOCUMENT), ArrayList.class)
            .addStatement("array.elements().forEach(element -> elements.add(toSdk(element)))")
            .addStatement("return $T.fromList(elements)", DOCUMENT)
            .endControlFlow()
            .beginControlFlow("if (value instanceof $T string)", tree("JsonString"))
            .addStatement("return $T.fromString(string.value())", DOCUMENT)
            .endControlFlow()
            .beginControlFlow("if (value instanceof $T number)", tree("JsonNumber"))
            .addStatement("return $T.fromNumber(number.literal())", DOCUMENT)
            .endControlFlow()
            .addStatement(
                "return value instanceof $1T bool$W? $2T.fromBoolean(bool.value())$W:"
                    + " $2T.fromNull()",
                tree("JsonBoolean"),
                DOCUMENT);
    return method("toSdk", JavaTypes.JSON_VALUE, DOCUMENT)
        .addJavadoc("Converts a tree to the SDK's type.\n")
        .addCode(code.build())
        .build();
  }

  private MethodSpec fromSdk() {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .beginControlFlow("if (value.isMap())")
            .addStatement("$T members = new $T<>()", VALUES, LinkedHashMap.class)
            .addStatement(
                "value.asMap().forEach((name, member) -> members.put(name, fromSdk(member)))")
            .addStatement("return new $T(members)", tree("JsonObject"))
            .endControlFlow()
            .beginControlFlow("if (value.isList())")
            .addStatement("$T elements = new $T<>()", listOf(JavaTypes.JSON_VALUE), ArrayList.class)
            .addStatement("value.asList().forEach(element -> elements.add(fromSdk(element)))")
            .addStatement("return new $T(elements)", tree("JsonArray"))
            .endControlFlow()
            .beginControlFlow("if (value.isString())")
            .addStatement("return new $T(value.asString())", tree("JsonString"))
            .endControlFlow()
            .beginControlFlow("if (value.isNumber())")
            .addStatement("return new $T(value.asNumber().stringValue())", tree("JsonNumber"))
            .endControlFlow()
            .addStatement(
                "return value.isBoolean() ? new $T(value.asBoolean()) : new $T()",
                tree("JsonBoolean"),
                tree("JsonNull"));
    return method("fromSdk", DOCUMENT, JavaTypes.JSON_VALUE)
        .addJavadoc("Converts a document of the SDK to a tree.\n")
        .addCode(code.build())
        .build();
  }

  private static MethodSpec.Builder method(String name, ClassName from, ClassName to) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.STATIC)
        .addParameter(from, "value")
        .returns(to);
  }

  private static TypeName listOf(ClassName element) {
    return ParameterizedTypeName.get(ClassName.get(List.class), element);
  }

  private static ClassName tree(String name) {
    return ClassName.get("dev.endpointdsl.json.tree", name);
  }
}
