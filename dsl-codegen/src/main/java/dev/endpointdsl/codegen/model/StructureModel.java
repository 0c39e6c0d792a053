package dev.endpointdsl.codegen.model;

import java.util.List;
import java.util.Optional;

/**
 * A structure: one immutable value type with its builder.
 *
 * @param shapeName the name in the model, {@code ProductionVariantServerlessConfig}
 * @param javaName the name in Java, {@code ServerlessConfig}
 * @param sdkName the simple name of the AWS SDK's class
 * @param documentation the model's documentation (CommonMark), empty when it has none
 * @param members in the model's order
 */
public record StructureModel(
    String shapeName,
    String javaName,
    String sdkName,
    String documentation,
    List<MemberModel> members) {

  public StructureModel {
    members = List.copyOf(members);
  }

  /** The members that have to be set, in the model's order: each is a stage of the builder. */
  public List<MemberModel> requiredMembers() {
    return members.stream().filter(MemberModel::required).toList();
  }

  /** The member whose text names an element in messages, if the model marks one. */
  public Optional<MemberModel> label() {
    return members.stream().filter(MemberModel::label).findFirst();
  }
}
