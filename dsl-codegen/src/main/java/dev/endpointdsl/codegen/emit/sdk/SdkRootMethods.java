package dev.endpointdsl.codegen.emit.sdk;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.endpointdsl.codegen.emit.common.GeneratedNames;
import dev.endpointdsl.codegen.emit.common.JavaTypes;
import dev.endpointdsl.codegen.emit.common.Javadocs;
import dev.endpointdsl.codegen.model.RootModel;
import dev.endpointdsl.codegen.sdk.SdkGap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * The way from a root's type to the AWS SDK and back.
 *
 * @param names of generated classes
 * @param root the operation and its input
 * @param request the SDK's class of the request
 * @param response the SDK's class of the answer that reads it back, if there is one
 * @param unread the members, by their names on the wire, that the answer does not have
 * @param gaps what the root can hold and the SDK lacks
 */
public record SdkRootMethods(
    GeneratedNames names,
    RootModel root,
    ClassName request,
    Optional<ClassName> response,
    List<String> unread,
    List<SdkGap> gaps) {

  private static final ClassName VIOLATIONS = ClassName.get("dev.endpointdsl", "Violations");

  public List<MethodSpec> all() {
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(toRequest());
    response.ifPresent(type -> methods.add(from(type)));
    return methods;
  }

  private MethodSpec toRequest() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("toRequest")
            .addModifiers(Modifier.PUBLIC)
            .returns(request)
            .addJavadoc(
                """
                The request of the AWS SDK for Java.

                $L@return what to pass to the client
                @throws $T if the service would refuse it, or if it holds a member that
                    the AWS SDK this was built against cannot send
                """,
                paragraph(gaps.isEmpty() ? "" : unsentText()),
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
    return method.addStatement("return $T.toRequest(this)", translator()).build();
  }

  private MethodSpec from(ClassName type) {
    return MethodSpec.methodBuilder("from")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(names.type(root.structure()))
        .addParameter(type, "response")
        .addJavadoc(
            """
            What the service tells of an existing one. It is never refused, however old or
            incomplete; {@link #violations()} lists what is wrong with it.

            $L@param response the service's answer
            @return the value
            """,
            CodeBlock.join(
                List.of(
                    paragraph(unread.isEmpty() ? "" : unreadText()),
                    paragraph(gaps.isEmpty() ? "" : lostText())),
                ""))
        .addStatement("return $T.fromResponse(response)", translator())
        .build();
  }

  private static CodeBlock paragraph(String text) {
    return text.isEmpty() ? CodeBlock.of("") : CodeBlock.of("<p>$L\n\n", Javadocs.of(text));
  }

  private String unsentText() {
    return "The AWS SDK this was built against cannot send " + lacking() + ".";
  }

  private String lostText() {
    return "The AWS SDK this was built against cannot read "
        + lacking()
        + ", so these stay unset, whatever the service holds.";
  }

  private String lacking() {
    return gaps.stream().map(gap -> "`" + gap.name() + "`").collect(Collectors.joining(", "));
  }

  private String unreadText() {
    return "The answer has no `"
        + String.join("`, `", unread)
        + "`, so these stay unset, whatever was sent.";
  }

  private ClassName translator() {
    return names.translator(root.structure());
  }
}
