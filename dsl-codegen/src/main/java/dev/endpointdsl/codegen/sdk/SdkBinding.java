package dev.endpointdsl.codegen.sdk;

import dev.endpointdsl.codegen.model.TypeModel;
import dev.endpointdsl.codegen.problem.ModelProblem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The classes of the AWS SDK on the class path for the types of a model. Contains only types that
 * are reachable from a request, because the translation stops at members that the SDK lacks.
 *
 * @param modelPackage the package of the SDK's classes; empty for no translation
 * @param classes the requests, structures and unions, by generated type
 * @param parts the structures that a request has, for inputs that are also members, by generated
 *     type
 * @param further the requests of further operations with the input of a root, by generated type and
 *     operation
 * @param unsent the operations that the SDK lacks, whose inputs have no translation
 * @param responses the responses that read a root back, by generated type
 * @param withGaps the generated types that have a gap, directly or at any depth
 * @param problems the problems that prevent the translation; if there are any, nothing is bound
 */
public record SdkBinding(
    String modelPackage,
    SortedMap<String, SdkClass> classes,
    SortedMap<String, SdkClass> parts,
    SortedMap<String, SortedMap<String, SdkClass>> further,
    List<String> unsent,
    SortedMap<String, SdkClass> responses,
    Set<String> withGaps,
    List<ModelProblem> problems) {

  public SdkBinding {
    classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
    parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
    further = Collections.unmodifiableSortedMap(new TreeMap<>(further));
    unsent = List.copyOf(unsent);
    responses = Collections.unmodifiableSortedMap(new TreeMap<>(responses));
    withGaps = Set.copyOf(withGaps);
    problems = List.copyOf(problems);
  }

  /** Returns the binding for no translation. */
  public static SdkBinding none() {
    return invalid(List.of());
  }

  static SdkBinding invalid(List<ModelProblem> problems) {
    return new SdkBinding(
        "",
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        List.of(),
        new TreeMap<>(),
        Set.of(),
        problems);
  }

  /** Checks whether values are translated to the SDK. */
  public boolean present() {
    return !modelPackage.isEmpty();
  }

  /** Checks whether a type has a class of the SDK; for a root, whether it has a request. */
  public boolean translates(String javaName) {
    return classes.containsKey(javaName);
  }

  /** Returns the SDK's class for a type. */
  public Optional<SdkClass> of(String javaName) {
    return Optional.ofNullable(classes.get(javaName));
  }

  /** Returns the SDK's structure for an input that is also a member. */
  public Optional<SdkClass> partOf(String javaName) {
    return Optional.ofNullable(parts.get(javaName));
  }

  /** Returns the SDK's requests of further operations with the input of a root, by operation. */
  public SortedMap<String, SdkClass> furtherOf(String javaName) {
    return further.getOrDefault(javaName, Collections.emptySortedMap());
  }

  /** Returns the SDK's response that reads a root back. */
  public Optional<SdkClass> responseOf(String javaName) {
    return Optional.ofNullable(responses.get(javaName));
  }

  /** Checks whether a type has a member, at any depth, that the SDK cannot send. */
  public boolean hasGaps(String javaName) {
    return withGaps.contains(javaName);
  }

  /** Checks whether a type, or the type of its elements, has a member the SDK cannot send. */
  public boolean hasGaps(TypeModel type) {
    return SdkReachability.target(type).filter(withGaps::contains).isPresent();
  }

  /** Returns the members that the SDK cannot send, by generated type and in the model's order. */
  public List<SdkGap> gaps() {
    return classes.values().stream().flatMap(type -> type.gaps().stream()).toList();
  }

  /** Returns the members at any depth of a root that the SDK can neither send nor read. */
  public List<SdkGap> gapsOf(String root) {
    List<SdkGap> gaps = new ArrayList<>();
    for (String reached : SdkReachability.from(Set.of(root), classes)) {
      gaps.addAll(classes.get(reached).gaps());
    }
    return List.copyOf(gaps);
  }

  /** Returns notes about members that cannot be sent or read back, in a stable order. */
  public List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (!unsent.isEmpty()) {
      notes.add(
          "Operations that the AWS SDK on the class path lacks have no method for a request: "
              + String.join(", ", unsent));
    }
    missingNote().ifPresent(notes::add);
    gaps().stream()
        .filter(gap -> gap.mismatch().isPresent() && gap.number().isEmpty())
        .map(SdkBinding::mismatch)
        .forEach(notes::add);
    unreadNote().ifPresent(notes::add);
    return List.copyOf(notes);
  }

  private Optional<String> missingNote() {
    List<String> missing =
        gaps().stream().filter(gap -> gap.mismatch().isEmpty()).map(SdkGap::name).toList();
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            members(missing.size())
                + " not in the AWS SDK on the class path and will be refused by toRequest(): "
                + String.join(", ", missing));
  }

  private static String mismatch(SdkGap gap) {
    return gap.name()
        + " will be refused by toRequest(), because the AWS SDK's "
        + gap.sdkType()
        + " "
        + gap.mismatch().orElseThrow()
        + "; set it with the request's toBuilder(), or correct the member in the model";
  }

  private Optional<String> unreadNote() {
    List<String> unread =
        responses.values().stream()
            .flatMap(response -> response.gaps().stream())
            .filter(gap -> gap.number().isEmpty())
            .map(gap -> gap.sdkType() + "." + gap.member().javaName())
            .toList();
    return unread.isEmpty()
        ? Optional.empty()
        : Optional.of(
            members(unread.size())
                + " not in the AWS SDK's response and will not be read back: "
                + String.join(", ", unread));
  }

  private static String members(int count) {
    return count == 1 ? "1 member of the model is" : count + " members of the model are";
  }
}
