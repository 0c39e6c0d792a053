package dev.endpointdsl.sagemaker.hosting;

import dev.endpointdsl.Rule;
import dev.endpointdsl.Violation;
import dev.endpointdsl.sagemaker.InferenceComponent;
import dev.endpointdsl.sagemaker.InferenceComponentUpdate;
import dev.endpointdsl.sagemaker.Model;
import java.util.Arrays;
import java.util.List;

/** The requests about models and inference components whose rules have cases. */
public enum RequestKind {
  MODEL("Model") {
    @Override
    public List<Violation> violations(String json) {
      return Model.fromJson(json).violations();
    }

    @Override
    public String compact(String json) {
      return Model.fromJson(json).toJson();
    }

    @Override
    String rebuilt(String json) {
      return Model.fromJson(json).toBuilder().build().toJson();
    }

    @Override
    List<Violation> suppressed(String json, Rule rule) {
      Model model = Model.fromJson(json).toBuilder().suppress(rule, "works here").build();
      return model.violations().isEmpty() ? model.suppressedViolations() : List.of();
    }
  },
  COMPONENT("InferenceComponent") {
    @Override
    public List<Violation> violations(String json) {
      return InferenceComponent.fromJson(json).violations();
    }

    @Override
    public String compact(String json) {
      return InferenceComponent.fromJson(json).toJson();
    }

    @Override
    String rebuilt(String json) {
      return InferenceComponent.fromJson(json).toBuilder().build().toJson();
    }

    @Override
    List<Violation> suppressed(String json, Rule rule) {
      InferenceComponent component =
          InferenceComponent.fromJson(json).toBuilder().suppress(rule, "works here").build();
      return component.violations().isEmpty() ? component.suppressedViolations() : List.of();
    }
  },
  UPDATE("InferenceComponentUpdate") {
    @Override
    public List<Violation> violations(String json) {
      return InferenceComponentUpdate.fromJson(json).violations();
    }

    @Override
    public String compact(String json) {
      return InferenceComponentUpdate.fromJson(json).toJson();
    }

    @Override
    String rebuilt(String json) {
      return InferenceComponentUpdate.fromJson(json).toBuilder().build().toJson();
    }

    @Override
    List<Violation> suppressed(String json, Rule rule) {
      InferenceComponentUpdate update =
          InferenceComponentUpdate.fromJson(json).toBuilder().suppress(rule, "works here").build();
      return update.violations().isEmpty() ? update.suppressedViolations() : List.of();
    }
  };

  private final String type;

  RequestKind(String type) {
    this.type = type;
  }

  /** Returns the kind whose generated type has this name. */
  static RequestKind of(String type) {
    return Arrays.stream(values()).filter(kind -> kind.type.equals(type)).findFirst().orElseThrow();
  }

  /** Returns the name of the generated type. */
  public String type() {
    return type;
  }

  /** Returns the violations of a request. */
  public abstract List<Violation> violations(String json);

  /** Returns a request on one line. */
  public abstract String compact(String json);

  /** Returns a request after a builder has built it again. */
  abstract String rebuilt(String json);

  /** Returns the violations of a rule that is suppressed; none if there are others. */
  abstract List<Violation> suppressed(String json, Rule rule);
}
