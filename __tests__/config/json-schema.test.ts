import { expect, test } from '@jest/globals'
import { courseJsonSchema, gradingJsonSchema } from '../../src/config/json-schema.js'

type Node = { [key: string]: unknown }
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null
const nodes = (value: unknown): Node[] =>
  isNode(value) ? [value, ...Object.values(value).flatMap(nodes)] : []

test.each([
  ['grading.yml', gradingJsonSchema, 9],
  ['course.yml', courseJsonSchema, 4],
])('the JSON Schema of %s is strict and describes every key', (_, schema, least) => {
  const objects = nodes(schema).filter((node) => isNode(node.properties))
  expect(objects.length).toBeGreaterThanOrEqual(least)
  for (const { properties, additionalProperties } of objects) {
    expect(additionalProperties).toBe(false)
    const undescribed = Object.entries(isNode(properties) ? properties : {}).filter(
      ([, node]) => !isNode(node) || typeof node.description !== 'string',
    )
    expect(undescribed.map(([key]) => key)).toEqual([])
  }
})

test('the JSON Schema knows defaults, choices and how a duration looks', () => {
  expect(gradingJsonSchema).toMatchObject({
    title: 'grading.yml',
    required: ['assignment'],
    properties: {
      counts: { enum: ['best', 'latest', 'latest-before-due'], default: 'best' },
      limits: { properties: { time: { type: 'string', pattern: expect.any(String), default: '10m' } } },
    },
  })
})
