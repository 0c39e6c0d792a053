package dev.endpointdsl.codegen.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Merges the states that no rest of a string distinguishes (Moore), and removes the dead state. */
final class Minimizer {

  private final TransitionTable table;

  private Minimizer(TransitionTable table) {
    this.table = table;
  }

  /** Returns the minimal automaton, with the states in the order of the table. */
  static Automaton minimize(TransitionTable table) {
    Minimizer minimizer = new Minimizer(table);
    int[] classes = minimizer.classes();
    return minimizer.quotient(classes);
  }

  /** Returns the class of each state, numbered in order of appearance. */
  private int[] classes() {
    int[] classes = numbered(table.accepting());
    int before;
    do {
      before = count(classes);
      classes = numbered(signatures(classes));
    } while (count(classes) > before);
    return classes;
  }

  private List<List<Integer>> signatures(int[] classes) {
    List<List<Integer>> signatures = new ArrayList<>();
    for (int state = 0; state < table.size(); state++) {
      List<Integer> signature = new ArrayList<>(List.of(classes[state]));
      for (int column = 0; column < table.alphabet().size(); column++) {
        signature.add(classes[table.next(state, column)]);
      }
      signatures.add(signature);
    }
    return signatures;
  }

  private static int[] numbered(List<?> signatures) {
    Map<Object, Integer> numbers = new HashMap<>();
    return signatures.stream()
        .mapToInt(
            signature -> {
              int fresh = numbers.size();
              Integer known = numbers.putIfAbsent(signature, fresh);
              return known == null ? fresh : known;
            })
        .toArray();
  }

  private static int count(int[] classes) {
    return Arrays.stream(classes).max().orElse(-1) + 1;
  }

  private Automaton quotient(int[] classes) {
    int[] members = new int[count(classes)];
    for (int state = table.size() - 1; state >= 0; state--) {
      members[classes[state]] = state;
    }
    int[] numbers = liveNumbers(classes, members);
    List<Automaton.State> states = new ArrayList<>();
    for (int kind = 0; kind < members.length; kind++) {
      // The start state stays even if it is dead.
      if (numbers[kind] >= 0) {
        states.add(state(members[kind], classes, numbers));
      }
    }
    return new Automaton(states);
  }

  private int[] liveNumbers(int[] classes, int[] members) {
    int[] numbers = new int[members.length];
    int next = 0;
    for (int kind = 0; kind < members.length; kind++) {
      boolean dead = isDead(members[kind], classes);
      numbers[kind] = kind == 0 || !dead ? next++ : -1;
    }
    return numbers;
  }

  /** Checks for a dead state: it rejects, and all of its transitions lead to its own class. */
  private boolean isDead(int state, int[] classes) {
    return !table.accepting().get(state)
        && IntStream.range(0, table.alphabet().size())
            .allMatch(column -> classes[table.next(state, column)] == classes[state]);
  }

  private Automaton.State state(int member, int[] classes, int[] numbers) {
    Map<Integer, CodePointSet> byTarget = new LinkedHashMap<>();
    for (int column = 0; column < table.alphabet().size(); column++) {
      int target = numbers[classes[table.next(member, column)]];
      if (target >= 0) {
        byTarget.merge(target, table.alphabet().get(column), CodePointSet::union);
      }
    }
    List<Automaton.Transition> transitions =
        byTarget.entrySet().stream()
            .map(entry -> new Automaton.Transition(entry.getValue(), entry.getKey()))
            .toList();
    return new Automaton.State(table.accepting().get(member), transitions);
  }
}
