package dev.endpointdsl.codegen.emit.json;

import dev.endpointdsl.codegen.emit.common.GeneratedNames;
import dev.endpointdsl.codegen.emit.common.JavaTypes;
import dev.endpointdsl.codegen.emit.common.SourceSpec;
import dev.endpointdsl.codegen.javasource.CodeBlock;
import dev.endpointdsl.codegen.javasource.TypeSpec;
import dev.endpointdsl.codegen.model.UnionModel;

/** The reader and writer of a union's JSON: an object with exactly one member. */
public final class UnionJsonSpec implements SourceSpec {

  private final GeneratedNames names;
  private final UnionModel union;

  public UnionJsonSpec(GeneratedNames names, UnionModel union) {
    this.names = names;
    this.union = union;
  }

  @Override
  public TypeSpec type() {
    return new JsonClass(names, union.javaName(), union.members()).reading(reading());
  }

  private CodeBlock reading() {
    return CodeBlock.builder()
        .addStatement("$T name = in.startUnion(MEMBERS)", JavaTypes.STRING)
        .beginControlFlow("if (name != null)")
        .add(new JsonReads(names).cases(union.members(), CodeBlock.of("in.unknownMember(MEMBERS)")))
        .addStatement("in.endUnion(name)")
        .endControlFlow()
        .build();
  }
}
