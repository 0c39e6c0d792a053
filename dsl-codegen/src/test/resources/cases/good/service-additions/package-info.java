/** The DSL of this case. */
@GenerateDsl(model = "model.smithy", operations = {"CreateCrate", "DescribeCrate"})
package example.serviceadditions;

import dev.endpointdsl.GenerateDsl;
