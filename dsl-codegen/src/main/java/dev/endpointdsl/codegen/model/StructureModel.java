package dev.endpointdsl.codegen.model;

import dev.endpointdsl.codegen.model.TypeModel.EnumType;
import dev.endpointdsl.codegen.model.TypeModel.Scalar;
import java.util.List;
import java.util.Optional;

/**
 * A structure: an immutable value type with its builder.
 *
 * @param shapeName the name in the model, {@code ProductionVariantServerlessConfig}
 * @param javaName the name in Java, {@code ServerlessConfig}
 * @param sdkName the simple name of the AWS SDK's class
 * @param documentation the model's documentation (CommonMark); empty if it has none
 * @param members the members, in the model's order
 * @param choices the choices between members that exclude each other, in the builder's order
 * @param stages the stages of the builder, which follow from the members and choices
 */
public record StructureModel(
    String shapeName,
    String javaName,
    String sdkName,
    String documentation,
    List<MemberModel> members,
    List<ChoiceModel> choices,
    StagePlan stages) {

  public StructureModel {
    members = List.copyOf(members);
    choices = List.copyOf(choices);
  }

  /** Creates a structure and plans the stages of its builder. */
  public StructureModel(
      String shapeName,
      String javaName,
      String sdkName,
      String documentation,
      List<MemberModel> members,
      List<ChoiceModel> choices) {
    this(
        shapeName,
        javaName,
        sdkName,
        documentation,
        members,
        choices,
        StagePlanner.plan(members, choices));
  }

  /** Creates a structure without choices. */
  public StructureModel(
      String shapeName,
      String javaName,
      String sdkName,
      String documentation,
      List<MemberModel> members) {
    this(shapeName, javaName, sdkName, documentation, members, List.of());
  }

  /**
   * Returns the member with a Java name.
   *
   * @throws IllegalArgumentException if there is no such member
   */
  public MemberModel member(String javaName) {
    return members.stream()
        .filter(member -> member.javaName().equals(javaName))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(this.javaName + " has no " + javaName));
  }

  /** Returns the member that identifies an element when lists are compared, if there is one. */
  public Optional<MemberModel> key() {
    return members.stream().filter(MemberModel::key).findFirst().or(this::label);
  }

  /** Returns the only member, if there is one, and it is a required string, number or enum. */
  public Optional<MemberModel> soleScalar() {
    return members.size() == 1 && members.get(0).required() && isSimple(members.get(0).type())
        ? Optional.of(members.get(0))
        : Optional.empty();
  }

  private static boolean isSimple(TypeModel type) {
    return type instanceof EnumType
        || (type instanceof Scalar && type != Scalar.BLOB && type != Scalar.DOCUMENT);
  }

  /** Returns the member whose string names an element in messages, if the model marks one. */
  public Optional<MemberModel> label() {
    return members.stream().filter(MemberModel::label).findFirst();
  }
}
