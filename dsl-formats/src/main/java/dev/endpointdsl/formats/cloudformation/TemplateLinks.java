package dev.endpointdsl.formats.cloudformation;

import dev.endpointdsl.formats.source.SourceReference.Part;
import java.util.List;
import java.util.Optional;

/** Turns references between the parts of a deployment into references between resources. */
interface TemplateLinks {

  /** A template with one resource has no references between resources. */
  TemplateLinks NONE =
      new TemplateLinks() {
        @Override
        public List<Part> resolve(Part part) {
          return List.of(part);
        }

        @Override
        public Optional<String> name(Part part) {
          return Optional.empty();
        }
      };

  /** Returns what a part of a placeholder is in a template; the same part if it stays. */
  List<Part> resolve(Part part);

  /**
   * Returns what a reference to another resource is: its logical ID, for {@code Ref}, or the ID and
   * an attribute, separated by a dot; empty for references to parameters.
   */
  Optional<String> name(Part part);
}
