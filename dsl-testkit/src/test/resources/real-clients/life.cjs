// Creates, updates and deletes an endpoint with the JavaScript SDK: node life.cjs URL, with the
// folder of the SDK in NODE_PATH. Prints a JSON object.
const {
  SageMakerClient,
  AddTagsCommand,
  CreateEndpointCommand,
  CreateEndpointConfigCommand,
  DeleteEndpointCommand,
  DescribeEndpointCommand,
  DescribeEndpointConfigCommand,
  ListTagsCommand,
  UpdateEndpointCommand,
  paginateListEndpointConfigs,
  waitUntilEndpointDeleted,
  waitUntilEndpointInService,
} = require('@aws-sdk/client-sagemaker');

const client = new SageMakerClient({
  endpoint: process.argv[2],
  region: 'us-east-1',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
});
const waiting = { client, maxWaitTime: 30, minDelay: 1, maxDelay: 1 };
const endpoint = { EndpointName: 'churn' };

async function createConfig(name) {
  const created = await client.send(
    new CreateEndpointConfigCommand({
      EndpointConfigName: name,
      ProductionVariants: [
        {
          VariantName: 'blue',
          ModelName: 'churn',
          InstanceType: 'ml.m5.xlarge',
          InitialInstanceCount: 2,
          InitialVariantWeight: 0.9,
        },
      ],
      Tags: [{ Key: 'team', Value: 'risk' }],
    }));
  return created.EndpointConfigArn;
}

async function namesInPages() {
  const pages = [];
  for await (const page of paginateListEndpointConfigs({ client, pageSize: 1 }, {})) {
    pages.push(page.EndpointConfigs.map((config) => config.EndpointConfigName));
  }
  return pages;
}

async function refusal(command) {
  try {
    await client.send(command);
    return 'none';
  } catch (e) {
    return `${e.name}: ${e.message}`;
  }
}

async function main() {
  const results = {};
  const arn = await createConfig('one');
  await createConfig('two');
  results.pages = await namesInPages();
  const config = await client.send(
    new DescribeEndpointConfigCommand({ EndpointConfigName: 'one' }));
  results.weight = config.ProductionVariants[0].InitialVariantWeight;
  results.created = config.CreationTime instanceof Date;
  await client.send(
    new AddTagsCommand({ ResourceArn: arn, Tags: [{ Key: 'owner', Value: 'Zoë' }] }));
  results.tags = (await client.send(new ListTagsCommand({ ResourceArn: arn }))).Tags;
  await client.send(new CreateEndpointCommand({ ...endpoint, EndpointConfigName: 'one' }));
  results.createdState = (await waitUntilEndpointInService(waiting, endpoint)).state;
  await client.send(new UpdateEndpointCommand({ ...endpoint, EndpointConfigName: 'two' }));
  results.updatedState = (await waitUntilEndpointInService(waiting, endpoint)).state;
  const described = await client.send(new DescribeEndpointCommand(endpoint));
  results.status = described.EndpointStatus;
  results.live = described.EndpointConfigName;
  await client.send(new DeleteEndpointCommand(endpoint));
  results.deletedState = (await waitUntilEndpointDeleted(waiting, endpoint)).state;
  results.refusal = await refusal(new DescribeEndpointCommand(endpoint));
  console.log(JSON.stringify(results));
}

main().catch((e) => {
  console.error(e);
  process.exit(1);
});
