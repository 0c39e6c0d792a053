package dev.endpointdsl.cli.command;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The arguments of a command, which are valid. */
public final class Arguments {

  private final Map<String, List<String>> options = new LinkedHashMap<>();
  private final List<String> parameters = new ArrayList<>();

  Arguments() {}

  void addOption(String name, List<String> values) {
    List<String> all = new ArrayList<>(options.getOrDefault(name, List.of()));
    all.addAll(values);
    options.put(name, all);
  }

  void addParameter(String value) {
    parameters.add(value);
  }

  /** Checks whether an option is given. */
  public boolean has(String option) {
    return options.containsKey(option);
  }

  /** Returns the value of an option; empty if it is not given, or given without a value. */
  public Optional<String> find(String option) {
    List<String> values = values(option);
    return values.isEmpty() ? Optional.empty() : Optional.of(values.get(0));
  }

  /** Returns the values of an option that may be given several times. */
  public List<String> values(String option) {
    return options.getOrDefault(option, List.of());
  }

  /** Returns the value of an option that is one of the constants of an enum. */
  public <E extends Enum<E>> Optional<E> find(String option, Class<E> type) {
    Optional<String> text = find(option);
    return text.isPresent() ? Optional.of(Choices.constant(type, text.get())) : Optional.empty();
  }

  /** Returns the value of an option that is a positive integer. */
  public Optional<Integer> integer(String option) {
    return find(option).map(Integer::valueOf);
  }

  /** Returns the value of an option that is a time. */
  public Optional<Duration> time(String option) {
    return find(option).map(Times::parse);
  }

  /** Returns a parameter; empty if it is not given. */
  public Optional<String> parameter(int index) {
    return index < parameters.size() ? Optional.of(parameters.get(index)) : Optional.empty();
  }

  /** Returns a parameter that must be given. */
  public String required(int index) {
    return parameters.get(index);
  }

  /** Returns all parameters. */
  public List<String> parameters() {
    return List.copyOf(parameters);
  }
}
