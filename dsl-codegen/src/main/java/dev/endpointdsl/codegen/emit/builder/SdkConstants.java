package dev.endpointdsl.codegen.emit.builder;

import dev.endpointdsl.codegen.emit.common.ModelIndex;
import dev.endpointdsl.codegen.javasource.ClassName;
import dev.endpointdsl.codegen.javasource.CodeBlock;
import dev.endpointdsl.codegen.model.MemberModel;
import dev.endpointdsl.codegen.model.TypeModel.ListType;
import java.util.Optional;

/**
 * The enums of the AWS SDK whose constants the setters of a member take beside the generated ones.
 *
 * @param value the enum of a value, an element of a list, or a value of a map
 * @param key the enum of a map's keys
 * @param sole the enum of the only member of the elements, for a list of structures
 */
record SdkConstants(Optional<ClassName> value, Optional<ClassName> key, Optional<ClassName> sole) {

  /** The end of a sentence about a setter that takes them. */
  static final String FROM = " from a constant of the AWS SDK";

  static SdkConstants of(MemberModel member, String owner, ModelIndex index) {
    return new SdkConstants(
        index.sdkEnum(owner, member),
        index.sdkKeyEnum(owner, member),
        member.type() instanceof ListType list ? sole(list, index) : Optional.empty());
  }

  private static Optional<ClassName> sole(ListType list, ModelIndex index) {
    return index
        .soleScalar(list)
        .flatMap(
            sole -> index.sdkEnum(index.elementStructure(list).orElseThrow().javaName(), sole));
  }

  /** Returns the expression for the value of a constant in requests. */
  static CodeBlock value(CodeBlock constant, String member) {
    return CodeBlock.of("sdkValue($L, $S)", constant, member);
  }
}
