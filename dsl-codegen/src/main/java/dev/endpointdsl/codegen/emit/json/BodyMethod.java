package dev.endpointdsl.codegen.emit.json;

import dev.endpointdsl.codegen.emit.common.GeneratedNames;
import dev.endpointdsl.codegen.emit.common.JavaTypes;
import dev.endpointdsl.codegen.javasource.ClassName;
import dev.endpointdsl.codegen.javasource.CodeBlock;
import dev.endpointdsl.codegen.javasource.MethodSpec;
import dev.endpointdsl.codegen.model.BodyModel.Place;
import dev.endpointdsl.codegen.model.MemberModel;
import dev.endpointdsl.codegen.model.Protocol;
import dev.endpointdsl.codegen.model.RootModel;
import dev.endpointdsl.codegen.model.StructureModel;
import dev.endpointdsl.codegen.model.TypeModel;
import dev.endpointdsl.codegen.model.TypeModel.Scalar;
import dev.endpointdsl.codegen.model.TypeModel.StructureType;
import dev.endpointdsl.codegen.model.TypeModel.UnionType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Writes the method of a root that returns the JSON body of its HTTP request, which lacks what the
 * request has in its path, query and headers.
 *
 * @param names the names of generated classes
 * @param root the operation and its input
 * @param structure the input
 */
public record BodyMethod(GeneratedNames names, RootModel root, StructureModel structure) {

  /** Returns the method; empty if the request has another body, or none. */
  public Optional<MethodSpec> method() {
    return root.protocol() == Protocol.REST_JSON ? body().map(this::method) : Optional.empty();
  }

  private MethodSpec method(CodeBlock body) {
    return MethodSpec.methodBuilder("toBody")
        .addModifiers(Modifier.PUBLIC)
        .returns(JavaTypes.STRING)
        .addJavadoc(
            """
            Returns the body of the {@code $L} request as JSON, without what the request has in its
            path, its query and its headers.
            """,
            root.operation())
        .addCode(body)
        .build();
  }

  private Optional<CodeBlock> body() {
    Optional<MemberModel> payload =
        structure.members().stream().filter(m -> m.body().place() == Place.PAYLOAD).findFirst();
    if (payload.isPresent()) {
      return payload.flatMap(this::payload);
    }
    List<MemberModel> members = members(structure);
    if (members.isEmpty()) {
      return Optional.empty();
    }
    ClassName json = names.json(root.structure());
    return Optional.of(
        members.size() == structure.members().size()
            ? CodeBlock.of("return $T.body(this, $T.CODEC);\n", JsonTypes.WRITER, json)
            : CodeBlock.of("return $T.body(this, $T::writeBody);\n", JsonTypes.WRITER, json));
  }

  /** An unset structure is sent as an empty object. */
  private Optional<CodeBlock> payload(MemberModel payload) {
    return codec(payload.type())
        .map(
            codec ->
                CodeBlock.of(
                    "return $1N == null ? \"{}\" : $2T.body($1N, $3L);\n",
                    payload.javaName(),
                    JsonTypes.WRITER,
                    codec));
  }

  private Optional<CodeBlock> codec(TypeModel type) {
    if (type instanceof StructureType inner) {
      return Optional.of(CodeBlock.of("$T.CODEC", names.json(inner.javaName())));
    }
    if (type instanceof UnionType union) {
      return Optional.of(CodeBlock.of("$T.CODEC", names.json(union.javaName())));
    }
    return type == Scalar.DOCUMENT
        ? Optional.of(CodeBlock.of("(document, out) -> out.document(document)"))
        : Optional.empty();
  }

  /** Returns the members of a structure that are members of the body. */
  static List<MemberModel> members(StructureModel structure) {
    return structure.members().stream().filter(m -> m.body().place() == Place.BODY).toList();
  }

  /** Checks whether the codec of the root has a method for the members in the body. */
  boolean isPartial() {
    List<MemberModel> members = members(structure);
    boolean payload = structure.members().stream().anyMatch(m -> m.body().place() == Place.PAYLOAD);
    return root.protocol() == Protocol.REST_JSON
        && !payload
        && !members.isEmpty()
        && members.size() < structure.members().size();
  }
}
