import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { UserError } from '../../src/text/problem.js'
import { readXml } from '../../src/text/xml.js'
import { anyCharacter } from '../any-character.js'

describe('the XML reader', () => {
  test('gives elements with attributes, text, children and places', () => {
    const xml = '<?xml version="1.0"?>\n<a x="1 &lt; 2">one <b/>\n<![CDATA[two & <c>]]></a>'
    expect(readXml(xml, 'r.xml')).toMatchObject({
      name: 'a',
      attributes: { x: '1 < 2' },
      text: 'one \ntwo & <c>',
      line: 2,
      children: [{ name: 'b', attributes: {}, children: [], text: '', line: 2 }],
    })
  })

  test.each([
    ['raw', '<a>\u001b[31mred\u0000</a>', '\u001b[31mred\u0000'],
    ['as references', '<a>&#27;[31m&#x0;</a>', '&#27;[31m&#x0;'],
  ])('keeps control characters that tools print %s', (_, xml, text) => {
    expect(readXml(xml, 'r.xml').text).toBe(text)
  })

  test.each([
    ['', 'r.xml:1:1: ill-formed XML: document must contain a root element'],
    ['plain text', 'r.xml:1:11: ill-formed XML: text data outside of root node'],
    ['<a><b></a>', 'r.xml:1:10: ill-formed XML: unexpected close tag'],
    ['<a>\n<b>', 'r.xml:2:3: ill-formed XML: unclosed tag: b'],
    ['<a/><b/>', 'r.xml:1:7: ill-formed XML: documents may contain only one root'],
    ['<a x="1" x="2"/>', 'r.xml:1:16: ill-formed XML: duplicate attribute: x'],
    ['<a>&nbsp;</a>', 'r.xml:1:9: ill-formed XML: undefined entity'],
    ['<a>&constructor;</a>', 'r.xml:1:16: ill-formed XML: undefined entity'],
    [
      '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
      'r.xml:1:54: a document type definition is not allowed',
    ],
    ['<a>'.repeat(101), 'r.xml:1:303: nested deeper than 100 levels'],
  ])('refuses %j and says where', (xml, problem) => {
    expect(() => readXml(xml, 'r.xml')).toThrow(new Error(problem))
  })

  test('refuses more elements than it is told to', () => {
    const limits = { depth: 9, elements: 3 }
    expect(() => readXml('<a><b/><b/><b/></a>', 'r.xml', limits)).toThrow('more than 3 elements')
  })

  test.each([
    [
      'a large report',
      `<s>${'<testcase name="n"><failure>at a.c:3</failure></testcase>'.repeat(70_000)}</s>`,
    ],
    ['nothing but control characters', `<s>${'\u0001'.repeat(4_000_000)}</s>`],
    [
      '200,000 attributes',
      `<s ${Array.from({ length: 200_000 }, (_, index) => `a${index}="1"`).join(' ')}/>`,
    ],
  ])('reads 4 MB of %s', (_, xml) => {
    expect(readXml(xml, 'r.xml').name).toBe('s')
  })

  test('throws nothing but problems', () => {
    const pieces = fc.constantFrom(
      '<a>',
      '</a>',
      '<b/>',
      '<',
      '>',
      '&amp;',
      '&x;',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?x',
      '?>',
      '"',
      '=',
      'x',
      ' ',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: anyCharacter }),
          fc.array(pieces).map((all) => all.join('')),
        ),
        (xml) => {
          try {
            readXml(xml, 'r.xml')
          } catch (error) {
            expect(error).toBeInstanceOf(UserError)
          }
        },
      ),
      { seed: 1, numRuns: 400 },
    )
  })
})
