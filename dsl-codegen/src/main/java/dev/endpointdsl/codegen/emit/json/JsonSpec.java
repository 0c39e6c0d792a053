package dev.endpointdsl.codegen.emit.json;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.endpointdsl.codegen.emit.common.GeneratedNames;
import dev.endpointdsl.codegen.emit.common.SourceSpec;
import dev.endpointdsl.codegen.model.RootModel;
import dev.endpointdsl.codegen.model.StructureModel;
import java.util.Optional;

/** The reader and writer of a structure's JSON. */
public final class JsonSpec implements SourceSpec {

  private final GeneratedNames names;
  private final StructureModel structure;
  private final Optional<BodyMethod> body;

  public JsonSpec(GeneratedNames names, StructureModel structure) {
    this(names, structure, Optional.empty());
  }

  /** Creates the codec of a structure, which can be the input of an operation. */
  public JsonSpec(GeneratedNames names, StructureModel structure, Optional<RootModel> root) {
    this.names = names;
    this.structure = structure;
    this.body = root.map(input -> new BodyMethod(names, input, structure));
  }

  @Override
  public TypeSpec type() {
    JsonClass json = new JsonClass(names, structure.javaName(), structure.members());
    TypeSpec type = json.reading(reading());
    return body.filter(BodyMethod::isPartial).isEmpty()
        ? type
        : type.toBuilder().addMethod(json.writeBody(BodyMethod.members(structure))).build();
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
    return structure.members().isEmpty()
        ? CodeBlock.builder().addStatement("in.unknownMember(MEMBERS)").build()
        : new JsonReads(names).cases(structure.members());
  }
}
