/** The DSL of this case. */
@GenerateDsl(model = "model.smithy")
package example.allcategories;

import dev.endpointdsl.GenerateDsl;
