package dev.endpointdsl.codegen.emit.value;

import dev.endpointdsl.codegen.emit.builder.AdditionMethods;
import dev.endpointdsl.codegen.emit.common.GeneratedNames;
import dev.endpointdsl.codegen.emit.common.JavaTypes;
import dev.endpointdsl.codegen.emit.common.ModelIndex;
import dev.endpointdsl.codegen.emit.json.BodyMethod;
import dev.endpointdsl.codegen.emit.sdk.SdkRootMethods;
import dev.endpointdsl.codegen.javasource.ClassName;
import dev.endpointdsl.codegen.javasource.CodeBlock;
import dev.endpointdsl.codegen.javasource.FieldSpec;
import dev.endpointdsl.codegen.javasource.MethodSpec;
import dev.endpointdsl.codegen.javasource.TypeName;
import dev.endpointdsl.codegen.model.Protocol;
import dev.endpointdsl.codegen.model.RootModel;
import dev.endpointdsl.codegen.model.TypeModel.StructureType;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The methods of roots alone: violations, JSON and translation to the AWS SDK. */
public final class RootMethods {

  private static final ClassName DOCUMENTS = ClassName.get("dev.endpointdsl.json", "JsonDocuments");
  private static final ClassName WRITER = ClassName.get("dev.endpointdsl.json", "JsonWriter");
  private static final ClassName TREE = ClassName.get("dev.endpointdsl.json.tree", "JsonValue");
  private static final ClassName INVALID_JSON =
      ClassName.get("dev.endpointdsl.json", "InvalidJsonException");

  /**
   * A source of JSON that a root is read from.
   *
   * @param type the type of the parameter
   * @param parameter its name
   * @param text its Javadoc
   */
  private record Source(TypeName type, String parameter, String text) {}

  private static final List<Source> SOURCES =
      List.of(
          new Source(JavaTypes.STRING, "json", "the JSON"),
          new Source(ClassName.get(Reader.class), "json", "the JSON; the reader stays open"),
          new Source(ClassName.get(Path.class), "file", "a JSON file in UTF-8"),
          new Source(TREE, "json", "the JSON as a tree; errors have no line"));

  private final GeneratedNames names;
  private final RootModel root;
  private final ModelIndex index;
  private final ViolationMethods violations;
  private final Optional<MethodSpec> body;
  private final Optional<SdkRootMethods> sdk;

  public RootMethods(
      GeneratedNames names, RootModel root, ModelIndex index, Optional<SdkRootMethods> sdk) {
    this.names = names;
    this.index = index;
    this.body = new BodyMethod(names, root, index.structure(root)).method();
    this.violations = new ViolationMethods(names, root, index.rules());
    this.root = root;
    this.sdk = sdk;
  }

  /** Returns the fields of {@code violations()}. */
  List<FieldSpec> fields() {
    return violations.fields();
  }

  List<MethodSpec> all() {
    List<MethodSpec> methods = new ArrayList<>();
    methods.addAll(violations.all());
    SOURCES.forEach(source -> methods.add(fromJson(source)));
    root.readBy()
        .ifPresent(read -> SOURCES.forEach(source -> methods.add(fromDescribed(source, read))));
    methods.add(toJson("toJson", "compact", "on one line without spaces"));
    methods.add(toJson("toPrettyJson", "pretty", "indented"));
    body.ifPresent(methods::add);
    sdk.ifPresent(s -> methods.addAll(s.all()));
    return methods;
  }

  private MethodSpec fromJson(Source source) {
    return reader("fromJson", source)
        .addJavadoc(
            """
            Reads $L.
            A value that the service would refuse is read too; {@link #violations()} lists its errors.

            @param $L $L
            @throws $T if it is not JSON, or has members or types that the request
                does not have
            """,
            readText(),
            source.parameter(),
            source.text(),
            INVALID_JSON)
        .addStatement("return $T.read($N, $T.CODEC)", DOCUMENTS, source.parameter(), json())
        .build();
  }

  private MethodSpec fromDescribed(Source source, RootModel.ReadModel read) {
    CodeBlock value =
        CodeBlock.of(
            "$1T.read($2N, $1T.described($3T.CODEC))", DOCUMENTS, source.parameter(), json());
    return reader("fromDescribed", source)
        .addJavadoc(
            """
            Reads the response of {@code $L}$L, without the members that a request does not have.
            A value that the service would refuse is read too; {@link #violations()} lists its errors.

            @param $L $L
            @throws $T if it is not JSON, or has members or types that the response
                does not have
            """,
            read.operation(),
            sdk.isPresent() ? ", as the AWS CLI prints it" : "",
            source.parameter(),
            source.text(),
            INVALID_JSON)
        .addStatement(
            index.hasServiceAdditions(new StructureType(root.structure()))
                ? CodeBlock.of(
                    "return $T.$L($L)",
                    names.builderClass(root.structure()),
                    AdditionMethods.NAME,
                    value)
                : CodeBlock.of("return $L", value))
        .build();
  }

  private MethodSpec.Builder reader(String name, Source source) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(self())
        .addParameter(source.type(), source.parameter());
  }

  private MethodSpec toJson(String name, String style, String text) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC)
        .returns(JavaTypes.STRING)
        .addJavadoc("Returns $L, $L.\n$L", writtenText(), text, remark())
        .addStatement("return $T.$L(this, $T.CODEC)", WRITER, style, json())
        .build();
  }

  private String readText() {
    if (root.protocol() == Protocol.JSON) {
      return "the body of a {@code "
          + root.operation()
          + "} request, which {@link #toJson()} writes"
          + (sdk.isPresent() ? "\nand the AWS CLI takes as {@code --cli-input-json}" : "");
    }
    return "the input of {@code "
        + root.operation()
        + "} as JSON, which {@link #toJson()} writes\nand the AWS CLI takes as {@code"
        + " --cli-input-json}";
  }

  private String writtenText() {
    return root.protocol() == Protocol.JSON
        ? "the body of the {@code " + root.operation() + "} request as JSON"
        : "the input of {@code "
            + root.operation()
            + "} as the AWS CLI takes it with\n{@code --cli-input-json}";
  }

  /** Returns a paragraph that distinguishes the JSON from the request; empty if it is the body. */
  private String remark() {
    return switch (root.protocol()) {
      case JSON -> "";
      case REST_JSON ->
          body.isPresent()
              ? "\n<p>The request has some of it in other places; {@link #toBody()} is its body.\n"
              : "\n<p>It is not the body of the request, which has no JSON.\n";
      case OTHER -> "\n<p>It is not the body of the request, which has no JSON.\n";
    };
  }

  private ClassName self() {
    return names.type(root.structure());
  }

  private ClassName json() {
    return names.json(root.structure());
  }
}
