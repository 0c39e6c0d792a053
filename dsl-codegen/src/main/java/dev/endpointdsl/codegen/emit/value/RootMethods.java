package dev.endpointdsl.codegen.emit.value;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.endpointdsl.codegen.emit.common.GeneratedNames;
import dev.endpointdsl.codegen.emit.common.JavaTypes;
import dev.endpointdsl.codegen.emit.common.RuleClasses;
import dev.endpointdsl.codegen.emit.json.BodyMethod;
import dev.endpointdsl.codegen.emit.sdk.SdkRootMethods;
import dev.endpointdsl.codegen.model.Protocol;
import dev.endpointdsl.codegen.model.RootModel;
import dev.endpointdsl.codegen.model.StructureModel;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The methods of roots alone: violations, JSON and translation to the AWS SDK. */
public final class RootMethods {

  private static final ClassName READER = ClassName.get("dev.endpointdsl.json", "JsonReader");
  private static final ClassName WRITER = ClassName.get("dev.endpointdsl.json", "JsonWriter");
  private static final ClassName TREE = ClassName.get("dev.endpointdsl.json.tree", "JsonValue");
  private static final ClassName INVALID_JSON =
      ClassName.get("dev.endpointdsl.json", "InvalidJsonException");

  private final GeneratedNames names;
  private final RootModel root;
  private final ViolationMethods violations;
  private final Optional<MethodSpec> body;
  private final Optional<SdkRootMethods> sdk;

  public RootMethods(
      GeneratedNames names,
      RootModel root,
      StructureModel structure,
      RuleClasses rules,
      Optional<SdkRootMethods> sdk) {
    this.names = names;
    this.body = new BodyMethod(names, root, structure).method();
    this.violations = new ViolationMethods(names, root, rules);
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
    methods.add(fromJson(JavaTypes.STRING, "json", "the JSON"));
    methods.add(fromJson(ClassName.get(Reader.class), "json", "the JSON; the reader stays open"));
    methods.add(fromJson(ClassName.get(Path.class), "file", "a JSON file in UTF-8"));
    methods.add(fromJson(TREE, "json", "the JSON as a tree; errors have no line"));
    methods.add(toJson("toJson", "compact", "on one line without spaces"));
    methods.add(toJson("toPrettyJson", "pretty", "indented"));
    body.ifPresent(methods::add);
    sdk.ifPresent(s -> methods.addAll(s.all()));
    return methods;
  }

  private MethodSpec fromJson(TypeName type, String parameter, String text) {
    return MethodSpec.methodBuilder("fromJson")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(self())
        .addParameter(type, parameter)
        .addJavadoc(
            """
            Reads $L.
            A value that the service would refuse is read too; {@link #violations()} lists its errors.

            @param $L $L
            @throws $T if it is not JSON, or has members or types that the request
                does not have
            """,
            readText(),
            parameter,
            text,
            INVALID_JSON)
        .addStatement("return $T.read($N, $T.CODEC)", READER, parameter, json())
        .build();
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
