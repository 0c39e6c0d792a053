package dev.endpointdsl.codegen.model;

import dev.endpointdsl.codegen.model.TypeModel.Scalar;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A structure that is a key and its value, both strings: {@code Key} and {@code Value}, {@code
 * TagKey} and {@code TagValue}, {@code Name} and {@code Value}.
 *
 * @param structure the structure
 * @param key the member that is the key
 * @param value the member that is the value
 */
public record PairModel(StructureModel structure, MemberModel key, MemberModel value) {

  private static final List<String> KEYS = List.of("key", "name");

  /** Returns the pair that a structure is, if it is one. */
  public static Optional<PairModel> of(StructureModel structure) {
    List<MemberModel> members = structure.members();
    boolean two = members.size() == 2 && members.stream().allMatch(m -> m.type() == Scalar.STRING);
    if (!two || !structure.choices().isEmpty()) {
      return Optional.empty();
    }
    return of(structure, members.get(0), members.get(1))
        .or(() -> of(structure, members.get(1), members.get(0)));
  }

  private static Optional<PairModel> of(
      StructureModel structure, MemberModel key, MemberModel value) {
    boolean pair =
        KEYS.stream().anyMatch(ending -> lower(key).endsWith(ending))
            && lower(value).endsWith("value");
    return pair ? Optional.of(new PairModel(structure, key, value)) : Optional.empty();
  }

  private static String lower(MemberModel member) {
    return member.wireName().toLowerCase(Locale.ROOT);
  }

  /** Returns the members in the order of the builder's stages. */
  public List<MemberModel> staged() {
    return structure.members().stream()
        .sorted(Comparator.comparing(member -> !member.required()))
        .toList();
  }
}
