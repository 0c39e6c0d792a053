package dev.endpointdsl.codegen.select;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects what a DSL leaves out, and writes a note for each reason. */
final class LeftOut {

  private final Map<String, List<String>> operations = new TreeMap<>();
  private final Map<String, List<String>> members = new TreeMap<>();

  /**
   * Adds an operation.
   *
   * @param reason the reason as the end of a sentence about several operations
   */
  void operation(String reason, String name) {
    operations.computeIfAbsent(reason, unused -> new ArrayList<>()).add(name);
  }

  /**
   * Adds a member.
   *
   * @param reason the reason as the end of a sentence about several members
   */
  void member(String reason, String name) {
    members.computeIfAbsent(reason, unused -> new ArrayList<>()).add(name);
  }

  /** Returns the notes, operations first. */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    operations.forEach((reason, names) -> notes.add(note("Operations", reason, names)));
    members.forEach((reason, names) -> notes.add(note("Members", reason, names)));
    return notes;
  }

  private static String note(String what, String reason, List<String> names) {
    return what + " " + reason + ": " + String.join(", ", names.stream().sorted().toList());
  }
}
