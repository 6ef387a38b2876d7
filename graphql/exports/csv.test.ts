import { describe, expect, it } from 'vitest'
import { type CsvCell, csvFile, csvLines } from '@/graphql/exports/csv'

describe('lines of CSV', () => {
  it('quote what would end a cell or a line, and end with CRLF', () => {
    expect(csvLines([['a', 'b,c', 'd"e', 'f\ng'], []])).toBe('a,"b,c","d""e","f\ng"\r\n\r\n')
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠x'])(
    'defuse the formula %j, also in quotes and behind a comma',
    (text) => {
      expect(csvLines([['x', text]])).toMatch(/^x,"?'/)
      expect(csvLines([[`${text},"y"`]])).toMatch(/^"'/)
    },
  )

  it('leave numbers numbers, below nothing too, and nothing empty', () => {
    expect(csvLines([[-5, 0, -7n, null, '', '5']])).toBe('-5,0,-7,,,5\r\n')
  })

  it('leave what begins otherwise as it is', () => {
    expect(csvLines([["Farmer's milk", 'a=b', '5 - 3', 'é']])).toBe("Farmer's milk,a=b,5 - 3,é\r\n")
  })

  it('of no rows are no text', () => {
    expect(csvLines([])).toBe('')
  })
})

describe('a file of CSV', () => {
  it('begins with the mark of UTF-8 and the names of its columns, then come the pages', async () => {
    async function* pages(): AsyncGenerator<CsvCell[][]> {
      yield [['Milk', 3]]
      yield []
      yield [['=1', null]]
    }
    const pieces: string[] = []
    for await (const piece of csvFile(['Item', 'On hand'], pages())) pieces.push(piece)
    expect(pieces.join('')).toBe("\uFEFFItem,On hand\r\nMilk,3\r\n'=1,\r\n")
    expect(pieces).toHaveLength(4)
  })
})
