package dev.endpointdsl.codegen.model;

import java.util.List;

/**
 * A union: an immutable value type with exactly one member set.
 *
 * @param shapeName the name in the model
 * @param javaName the name in Java
 * @param sdkName the simple name of the AWS SDK's class
 * @param documentation the model's documentation (CommonMark); empty if it has none
 * @param members the members, in the model's order; none is required
 */
public record UnionModel(
    String shapeName,
    String javaName,
    String sdkName,
    String documentation,
    List<MemberModel> members) {

  public UnionModel {
    members = List.copyOf(members);
  }
}
