package example.facts;

import dev.endpointdsl.MemberFacts;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The facts of the model about the members of {@link Thing}. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
public final class ThingFacts {
  /** The facts, by path. */
  public static final MemberFacts FACTS =
      MemberFacts.builder()
          .serviceDefault("Parts[].Greeting", "\"say \\\"a\\\\b\\\"\"")
          .serviceDefault("Parts[].Color", "\"RED\"")
          .serviceDefault("Parts[].Enabled", "true")
          .serviceDefault("ByName{}.Greeting", "\"say \\\"a\\\\b\\\"\"")
          .serviceDefault("ByName{}.Color", "\"RED\"")
          .serviceDefault("ByName{}.Enabled", "true")
          .serviceDefault("Choice.Part.Greeting", "\"say \\\"a\\\\b\\\"\"")
          .serviceDefault("Choice.Part.Color", "\"RED\"")
          .serviceDefault("Choice.Part.Enabled", "true")
          .serviceDefault("Ratio", "0.5")
          .elementKey("Parts", "Priority")
          .elementKey("Parts[].Parts", "Priority")
          .elementKey("ByName{}.Parts", "Priority")
          .elementKey("Choice.Part.Parts", "Priority")
          .ordered("Steps")
          .sensitive("Parts[].Secret")
          .sensitive("ByName{}.Secret")
          .sensitive("Choice.Part.Secret")
          .sensitive("Choice.Secret")
          .excludedFromContent("Name")
          .excludedFromContent("Labels")
          .build();

  private ThingFacts() {
  }
}
