package dev.endpointdsl.codegen.emit.sdk;

import dev.endpointdsl.Violation;
import dev.endpointdsl.codegen.emit.builder.AdditionMethods;
import dev.endpointdsl.codegen.emit.common.GeneratedNames;
import dev.endpointdsl.codegen.emit.common.JavaTypes;
import dev.endpointdsl.codegen.emit.common.Javadocs;
import dev.endpointdsl.codegen.javasource.ClassName;
import dev.endpointdsl.codegen.javasource.CodeBlock;
import dev.endpointdsl.codegen.javasource.MethodSpec;
import dev.endpointdsl.codegen.javasource.ParameterizedTypeName;
import dev.endpointdsl.codegen.model.RootModel;
import dev.endpointdsl.codegen.naming.JavaNames;
import dev.endpointdsl.codegen.sdk.SdkClass;
import dev.endpointdsl.codegen.sdk.SdkGap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * The methods that convert a root to a request of the AWS SDK and a response to a root.
 *
 * @param names the names of generated classes
 * @param root the operation and its input
 * @param request the SDK's class of the request
 * @param further the SDK's classes of the requests of further operations, by operation
 * @param response the SDK's class of the response that reads it back, if there is one
 * @param unread the wire names of the members that the response does not have
 * @param gaps the members of the root that the SDK lacks
 * @param hasAdditions whether the service adds members to what it describes
 */
public record SdkRootMethods(
    GeneratedNames names,
    RootModel root,
    ClassName request,
    SortedMap<String, ClassName> further,
    Optional<ClassName> response,
    List<String> unread,
    List<SdkGap> gaps,
    boolean hasAdditions) {

  private static final String ADDITIONS =
      "Members that the service adds to what it describes, and refuses in requests, are dropped.";

  private static final ClassName VIOLATIONS = ClassName.get("dev.endpointdsl", "Violations");

  public List<MethodSpec> all() {
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(toRequest("toRequest", request));
    further.forEach((operation, type) -> methods.add(toRequest(toRequest(operation), type)));
    methods.addAll(ofRequest(request));
    further.values().forEach(type -> methods.addAll(ofRequest(type)));
    response.ifPresent(type -> methods.add(from(type)));
    return methods;
  }

  private List<MethodSpec> ofRequest(ClassName type) {
    return List.of(fromRequest(type), check(type));
  }

  private MethodSpec fromRequest(ClassName type) {
    return MethodSpec.methodBuilder("from")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(names.type(root.structure()))
        .addParameter(type, "request")
        .addJavadoc(
            """
            Converts a request of the AWS SDK for Java. A request that the service would refuse is
            converted too; {@link #violations()} lists its errors.

            @param request the request
            """)
        .addStatement(
            "return $T.$L(request)", translator(), FromSdkMethod.name(SdkClass.Role.REQUEST))
        .build();
  }

  private MethodSpec check(ClassName type) {
    return MethodSpec.methodBuilder("check")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(ParameterizedTypeName.get(List.class, Violation.class))
        .addParameter(type, "request")
        .addJavadoc(
            """
            Returns the errors and warnings of a request of the AWS SDK for Java.

            @param request the request
            @return the violations, ordered by path; empty if there are none
            """)
        .addStatement("return from(request).violations()")
        .build();
  }

  /** Returns the name of the method for the request of a further operation. */
  static String toRequest(String operation) {
    return "to" + JavaNames.type(operation) + "Request";
  }

  private MethodSpec toRequest(String name, ClassName type) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PUBLIC)
            .returns(type)
            .addJavadoc(
                """
                Converts this value to $L of the AWS SDK for Java.

                $L@return the request to pass to the client
                @throws $T if it has errors, or a member that the AWS SDK at build time cannot send
                """,
                further.isEmpty() ? "a request" : "a {@code " + type.simpleName() + "}",
                paragraph(unsentText()),
                JavaTypes.INVALID_CONFIG)
            .addStatement(
                "$T.throwIfInvalid($S, violations())", JavaTypes.INVALID_CONFIG, root.structure());
    if (!gaps.isEmpty()) {
      method.addStatement(
          "$T.throwIfInvalid($S,$W$T.list($T.unsupported(this)))",
          JavaTypes.INVALID_CONFIG,
          root.structure(),
          VIOLATIONS,
          translator());
    }
    return method.addStatement("return $T.$N(this)", translator(), name).build();
  }

  private MethodSpec from(ClassName type) {
    return MethodSpec.methodBuilder("from")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(names.type(root.structure()))
        .addParameter(type, "response")
        .addJavadoc(
            """
            Converts $L;
            {@link #violations()} lists its errors.

            $L@param response the $L
            """,
            part()
                .map(name -> "a {@code " + name + "} of the service, even an old or incomplete one")
                .orElse("a response of the service. An old or incomplete one is converted too"),
            CodeBlock.join(
                List.of(
                    paragraph(unread.isEmpty() ? "" : unreadText()),
                    paragraph(hasAdditions ? ADDITIONS : ""),
                    paragraph(lacking().isEmpty() ? "" : lostText())),
                ""),
            part().isPresent() ? "description" : "response of the service")
        .addStatement(read())
        .build();
  }

  /** Returns the structure in the response that is converted; empty for the response itself. */
  private Optional<String> part() {
    return root.response().flatMap(RootModel.ReadModel::part);
  }

  private CodeBlock read() {
    CodeBlock value =
        CodeBlock.of("$T.$L(response)", translator(), FromSdkMethod.name(SdkClass.Role.RESPONSE));
    return hasAdditions
        ? CodeBlock.of(
            "return $T.$L($L)", names.builderClass(root.structure()), AdditionMethods.NAME, value)
        : CodeBlock.of("return $L", value);
  }

  private static CodeBlock paragraph(String text) {
    return text.isEmpty() ? CodeBlock.of("") : CodeBlock.of("<p>$L\n\n", Javadocs.of(text));
  }

  private String unsentText() {
    String lacking = lacking();
    Stream<String> unsent =
        lacking.isEmpty()
            ? Stream.of()
            : Stream.of("The AWS SDK at build time cannot send " + lacking + ".");
    return Stream.concat(unsent, gaps.stream().flatMap(gap -> numberText(gap).stream()))
        .collect(Collectors.joining(" "));
  }

  private static Optional<String> numberText(SdkGap gap) {
    return gap.number()
        .map(
            number ->
                "`%s` must be %s, because the AWS SDK has the type `%s`."
                    .formatted(gap.name(), number.description(), number.type().getSimpleName()));
  }

  private String lostText() {
    return "The AWS SDK at build time cannot read " + lacking() + ", so these are never set.";
  }

  private String lacking() {
    return gaps.stream()
        .filter(gap -> gap.number().isEmpty())
        .map(gap -> "`" + gap.name() + "`")
        .collect(Collectors.joining(", "));
  }

  private String unreadText() {
    return (part().isPresent() ? "It has no `" : "The response has no `")
        + String.join("`, `", unread)
        + "`, so these are never set.";
  }

  private ClassName translator() {
    return names.translator(root.structure());
  }
}
