package dev.endpointdsl.codegen.emit.json;

import dev.endpointdsl.codegen.emit.common.GeneratedNames;
import dev.endpointdsl.codegen.emit.common.SourceSpec;
import dev.endpointdsl.codegen.javasource.CodeBlock;
import dev.endpointdsl.codegen.javasource.FieldSpec;
import dev.endpointdsl.codegen.javasource.ParameterizedTypeName;
import dev.endpointdsl.codegen.javasource.TypeSpec;
import dev.endpointdsl.codegen.model.RootModel;
import dev.endpointdsl.codegen.model.RootModel.ReadModel;
import dev.endpointdsl.codegen.model.StructureModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The reader and writer of a structure's JSON. */
public final class JsonSpec implements SourceSpec {

  /** The member that the AWS SDK for Python adds to each response. */
  private static final String RESPONSE_METADATA = "ResponseMetadata";

  private static final String DESCRIBED = "DESCRIBED";

  private final GeneratedNames names;
  private final StructureModel structure;
  private final Optional<BodyMethod> body;
  private final Optional<ReadModel> readBy;

  public JsonSpec(GeneratedNames names, StructureModel structure) {
    this(names, structure, Optional.empty());
  }

  /** Creates the codec of a structure, which can be the input of an operation. */
  public JsonSpec(GeneratedNames names, StructureModel structure, Optional<RootModel> root) {
    this.names = names;
    this.structure = structure;
    this.body = root.map(input -> new BodyMethod(names, input, structure));
    this.readBy = root.flatMap(RootModel::readBy);
  }

  @Override
  public TypeSpec type() {
    JsonClass json = new JsonClass(names, structure.javaName(), structure.members());
    TypeSpec.Builder type = json.reading(reading()).toBuilder();
    readBy.ifPresent(read -> type.addField(described(read)));
    if (body.filter(BodyMethod::isPartial).isPresent()) {
      type.addMethod(json.writeBody(BodyMethod.members(structure)));
    }
    return type.build();
  }

  private static FieldSpec described(ReadModel read) {
    List<CodeBlock> further =
        Stream.concat(read.further().stream(), Stream.of(RESPONSE_METADATA))
            .map(member -> CodeBlock.of("$S", member))
            .toList();
    return FieldSpec.builder(
            ParameterizedTypeName.get(List.class, String.class),
            DESCRIBED,
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer("$T.of($L)", List.class, CodeBlock.join(further, ", "))
        .build();
  }

  private CodeBlock reading() {
    return CodeBlock.builder()
        .addStatement("in.startObject()")
        .beginControlFlow(
            "for ($T name = in.nextMember(); name != null; name = in.nextMember())", String.class)
        .add(member())
        .endControlFlow()
        .build();
  }

  private CodeBlock member() {
    CodeBlock unknown =
        readBy.isPresent()
            ? CodeBlock.of(
                "in.unknownMember(MEMBERS, $L, $S)",
                DESCRIBED,
                structure.javaName() + ".fromDescribed")
            : CodeBlock.of("in.unknownMember(MEMBERS)");
    return structure.members().isEmpty()
        ? CodeBlock.builder().addStatement(unknown).build()
        : new JsonReads(names).cases(structure.members(), unknown);
  }
}
