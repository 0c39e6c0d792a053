package dev.endpointdsl.codegen.emit.json;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.endpointdsl.codegen.emit.common.GeneratedNames;
import dev.endpointdsl.codegen.emit.common.SourceSpec;
import dev.endpointdsl.codegen.model.StructureModel;

/** The reader and writer of a structure's JSON. */
public final class JsonSpec implements SourceSpec {

  private final GeneratedNames names;
  private final StructureModel structure;

  public JsonSpec(GeneratedNames names, StructureModel structure) {
    this.names = names;
    this.structure = structure;
  }

  @Override
  public TypeSpec type() {
    return new JsonClass(names, structure.javaName(), structure.members()).reading(reading());
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
