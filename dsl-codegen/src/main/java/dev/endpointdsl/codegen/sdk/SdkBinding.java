package dev.endpointdsl.codegen.sdk;

import dev.endpointdsl.codegen.model.TypeModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A model as the SDK on the class path has it. Only what a request can reach is listed: what stands
 * below a member the SDK lacks is never translated.
 *
 * @param modelPackage the package of the SDK's classes, empty when there is no SDK
 * @param classes the requests, structures and unions, by generated type
 * @param responses the responses that read a root back, by generated type
 * @param gappy the generated types with a gap, in themselves or at any depth below
 * @param errors what makes translation impossible; nothing is bound when there are any
 */
public record SdkBinding(
    String modelPackage,
    SortedMap<String, SdkClass> classes,
    SortedMap<String, SdkClass> responses,
    Set<String> gappy,
    List<String> errors) {

  public SdkBinding {
    classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
    responses = Collections.unmodifiableSortedMap(new TreeMap<>(responses));
    gappy = Set.copyOf(gappy);
    errors = List.copyOf(errors);
  }

  /** There is no SDK to translate to. */
  public static SdkBinding none() {
    return failed(List.of());
  }

  static SdkBinding failed(List<String> errors) {
    return new SdkBinding("", new TreeMap<>(), new TreeMap<>(), Set.of(), errors);
  }

  /** Whether there is an SDK to translate to. */
  public boolean present() {
    return !modelPackage.isEmpty();
  }

  /** Whether a type becomes a value of the SDK; of a root, whether it becomes a request. */
  public boolean translates(String javaName) {
    return classes.containsKey(javaName);
  }

  /** The SDK's class for a type. */
  public Optional<SdkClass> of(String javaName) {
    return Optional.ofNullable(classes.get(javaName));
  }

  /** The SDK's response that reads a root back. */
  public Optional<SdkClass> responseOf(String javaName) {
    return Optional.ofNullable(responses.get(javaName));
  }

  /** Whether a value of a type can hold something, at any depth, that the SDK cannot send. */
  public boolean hasGaps(String javaName) {
    return gappy.contains(javaName);
  }

  /** Whether a value, or an element or entry of it, can hold something the SDK cannot send. */
  public boolean hasGaps(TypeModel type) {
    return SdkReach.target(type).filter(gappy::contains).isPresent();
  }

  /** Everything the SDK cannot send, by generated type, then in the model's order. */
  public List<SdkGap> gaps() {
    return classes.values().stream().flatMap(type -> type.gaps().stream()).toList();
  }

  /** What the SDK can neither send nor read back of a root and all it can hold. */
  public List<SdkGap> gapsOf(String root) {
    List<SdkGap> gaps = new ArrayList<>();
    for (String reached : SdkReach.from(Set.of(root), classes)) {
      gaps.addAll(classes.get(reached).gaps());
    }
    return List.copyOf(gaps);
  }

  /** What whoever generates should know though nothing is broken, in a stable order. */
  public List<String> notes() {
    List<String> notes = new ArrayList<>();
    missingNote().ifPresent(notes::add);
    gaps().stream()
        .filter(gap -> gap.mismatch().isPresent())
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
        + "; correct the member in the model, or use an SDK that agrees with it";
  }

  private Optional<String> unreadNote() {
    List<String> unread =
        responses.values().stream()
            .flatMap(response -> response.gaps().stream())
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
