/** The DSL of this case. */
@GenerateDsl(model = "model.smithy", exclude = {"DeleteThing", "CreateThingInput$Internal", "example.leftout#Part$Notes"})
package example.leftout;

import dev.endpointdsl.GenerateDsl;
